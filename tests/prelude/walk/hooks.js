// Evaluated in a guest. A hook is a function of a sloppy script: it can see
// its `caller` and its `callee`, and V8 hides strict callers alone. So this
// file must not be strict.
(function () {
  const made = walk.made;

  /**
   * A function that looks around whenever it is called.
   *
   * @param name What it is to whoever calls it.
   * @param answer Given `this`, the arguments and `new.target`.
   */
  walk.hook = made(function (name, answer) {
    // What calls it later is still what it was made for.
    const place = (walk.now || "%") + ": " + name;
    const hook = function () {
      walk.look(hook, arguments.callee, this, arguments, place);
      if (answer) return answer(this, arguments, new.target);
    };
    return made(hook);
  });

  /** The same, of the text of a script that `compile` runs. */
  walk.hookOfText = made(function (compile) {
    return made(compile(
      "function hook() { walk.look(hook, arguments.callee, this, arguments," +
        " 'compiled text');}",
    ));
  });
})();
