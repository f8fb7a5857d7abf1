/** Tells when the focus comes into an element, and when it leaves it; going from one of its parts to another does neither. */
export function within(tell: (isWithin: boolean) => void) {
  return {
    onFocusIn: () => tell(true),
    onFocusOut: ({ currentTarget, relatedTarget }: FocusEvent) => {
      const stays = currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!stays) tell(false);
    },
  };
}
