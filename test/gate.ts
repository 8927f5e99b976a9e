/** Holds a test's work up at a point: what waits for `opened` goes on when `open` is called. */
export const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    opened,
    open: (): void => {
      open();
    },
  };
};
