const error = new Error();
Object.defineProperty(error, "message", {
  get() {
    for (;;);
  },
});
throw error;
