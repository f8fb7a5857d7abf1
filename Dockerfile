# The packages that running needs, without those for development and without the Node that npm brings.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --omit=dev --omit=optional --ignore-scripts --loglevel=error

# The page is built with the packages for development, of which the image keeps none.
FROM node:24-bookworm-slim AS page
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --ignore-scripts --loglevel=error
COPY schema.graphql tsconfig.json vite.config.ts ./
COPY src ./src
RUN node src/generate.ts && npx vite build

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json schema.graphql LICENSE ./
COPY scripts/compile-cache.mjs ./scripts/compile-cache.mjs
COPY src ./src
COPY --from=page /app/dist ./dist
COPY seed ./seed
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1 and hears the signal to stop.
CMD ["node", "--max-semi-space-size=8", "src/main.ts"]
