/^(a+)+$/.test("a".repeat(50) + "b");
