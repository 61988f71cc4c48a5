import Testing

@Suite("A file that is in the study already")
struct AddTwinsTests {
    @Test("is noticed by its bytes, whatever it is called, and passed over")
    func same() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "Tekst.")
            try bench.write("kopi.txt", "Tekst.")
            bench.expectUnchanged {
                for file in ["../a.txt", "../kopi.txt"] {
                    let answer = bench.felt("add", file)
                    #expect(answer.code == 0)
                    #expect(answer.output == "")
                    #expect(answer.errors == "\(file) is in the study already, as a; passed over (--again takes it in).\nNothing was added.\n")
                }
            }
        }
    }

    @Test("is noticed though its text was changed on the way in")
    func normalised() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "Linje\r\nto\r\n")
            try bench.write("b.txt", "Linje\r\nto\r\n")
            #expect(bench.felt("add", "../b.txt").notes.last == "Nothing was added.")
            // Other bytes are another file, though the stored text is the same.
            try bench.write("c.txt", "Linje\nto\n")
            #expect(bench.felt("add", "../c.txt").code == 0)
            #expect(bench.raw("a") == bench.raw("c"))
        }
    }

    @Test("is noticed when it is named twice in one command, and does not keep others out")
    func twiceAtOnce() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.txt", "Tekst.")
            try bench.write("b.txt", "Tekst.")
            try bench.write("c.txt", "Mer.")
            let answer = bench.felt("add", "../a.txt", "../b.txt", "../c.txt")
            #expect(answer.code == 0)
            #expect(answer.notes.first == "../b.txt is in the study already, as a; passed over (--again takes it in).")
            #expect(answer.notes.last?.hasPrefix("Added 2 sources.") == true)
            try #expect(bench.felt("list", "sources", "--format", "csv").rows().map { $0["source"] } == ["a", "c"])
        }
    }

    @Test("is taken in with --again, under a name of its own")
    func again() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "Tekst.")
            try bench.add("a.txt", "Tekst.", "--again")
            try bench.add("a.txt", "Tekst.", "--again")
            try #expect(bench.felt("list", "sources", "--format", "csv").rows().map { $0["source"] } == ["a", "a-2", "a-3"])
        }
    }

    @Test("is not the same as another text of the same name, which is refused with a command that works")
    func sameName() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "Tekst.")
            try bench.add("a-2.txt", "To.")
            try bench.write("ny mappe/a.txt", "En annen tekst.")
            try bench.expectUnchanged {
                let answer = bench.felt("add", "../ny mappe/a.txt")
                #expect(answer.code == 1)
                #expect(answer.output == "")
                #expect(
                    answer.errors == """
                        ../ny mappe/a.txt:1:1: error: A source with another text is already called 'a'.
                        hint: Give this one a name of its own: felt add '../ny mappe/a.txt' --name a-3. For a new text of the same note: felt revise a '../ny mappe/a.txt'
                        error: 1 fault; nothing was changed.

                        """)
                try bench.write("b/x.txt", "x")
                try bench.write("c/x.txt", "y")
                let two = bench.felt("add", "../b/x.txt", "../c/x.txt")
                #expect(two.notes.first?.hasPrefix("../c/x.txt:1:1: error:") == true)
            }
            #expect(bench.felt("add", "../ny mappe/a.txt", "--name", "a-3").code == 0)
        }
    }
}
