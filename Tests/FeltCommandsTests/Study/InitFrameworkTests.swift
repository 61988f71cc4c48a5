import Foundation
import Testing

@Suite("felt init --framework")
struct InitFrameworkTests {
    private static let codebook = """
        id: liten
        version: 1.0.0
        title: {nb: Liten, en: Small}
        codes:
          - id: tillit
            label: {nb: Tillit, en: Trust}
            definition: {nb: Å stole på, en: To rely on}
          - id: tillit.åpenhet
            parent: tillit
            label: {nb: Åpenhet}
            definition: {nb: Å vise}
        facets:
          - id: styrke
            label: {nb: Styrke}
            values:
              - {id: svak, label: {nb: Svak}}
              - {id: sterk, label: {nb: Sterk}}
        """

    @Test("none makes a study without codes and facets")
    func none() throws {
        try FeltBench.run { bench in
            let answer = bench.felt("init", "studie", "--framework", "none")
            #expect(answer.errors == "Made a study in studie with no codes, 0 cases; you are forsker.\nNext: cd studie, then felt add FILE…\n")
            #expect(bench.felt("list", "codes").errors == "There are none.\n")
            try #expect(bench.felt("history", "--format", "csv").rows().map { $0["line"] } == ["init without framework, 1 researcher, 0 cases"])
        }
    }

    @Test("takes a codebook file, with its codes and facets")
    func file() throws {
        try FeltBench.run { bench in
            try bench.write("min kodebok.yaml", Self.codebook)
            let answer = bench.felt("init", "studie", "--framework", "min kodebok.yaml")
            #expect(answer.code == 0, "\(answer.errors)")
            #expect(answer.notes.first == "Made a study in studie with 2 codes and 1 facet (liten 1.0.0), 0 cases; you are forsker.")
            let codes = try bench.felt("list", "codes", "--format", "csv").rows()
            #expect(codes.map { [$0["code"], $0["label"], $0["origin"]] } == [["tillit", "Tillit", "framework"], ["tillit.åpenhet", "Åpenhet", "framework"]])
            try #expect(bench.felt("list", "facets", "--format", "csv").rows().map { $0["value"] } == ["svak", "sterk"])
        }
    }

    @Test("offers the near name for one that is misspelt, and lists the names where none is near")
    func misspelt() throws {
        try FeltBench.run { bench in
            let near = bench.felt("init", "studie", "--framework", "ioa-kontext")
            #expect(near.code == 1)
            #expect(near.errors == "error: There is no framework 'ioa-kontext'.\nhint: Did you mean ioa-context?\n")
            let far = bench.felt("init", "studie", "--framework", "grounded")
            #expect(far.errors == "error: There is no framework 'grounded'.\nhint: Give ioa-context, none, or a codebook file that ends in .yaml.\n")
            let missing = bench.felt("init", "studie", "--framework", "bok.yaml")
            #expect(missing.errors == "error: There is no file bok.yaml.\nhint: Check the name; felt looks from the folder you stand in.\n")
            #expect(!FileManager.default.fileExists(atPath: bench.study.path))
        }
    }

    @Test("lists every fault of a broken codebook with file, line and column, and makes nothing")
    func broken() throws {
        try FeltBench.run { bench in
            try bench.write(
                "feil.yaml", """
                    id: liten
                    version: 1.0.0
                    title: {nb: Liten}
                    codes:
                      - id: tillit
                        label: {nb: Tillit}
                        definition: {nb: Å stole på}
                      - id: tillit
                        label: {nb: Tillit igjen}
                        definition: {nb: Å stole på}
                        exclude:
                          - text: {nb: Noe annet}
                            use: tilit
                      - id: Stor Bokstav
                        label: {nb: Stor}
                        definition: {nb: Stor}
                    """)
            let answer = bench.felt("init", "studie", "--framework", "feil.yaml")
            #expect(answer.code == 1)
            #expect(answer.output == "")
            let places = answer.notes.compactMap { $0.firstMatch(of: #/^feil\.yaml:([0-9]+):([0-9]+): error: /#).map { "\($0.1):\($0.2)" } }
            #expect(places == ["8:9", "13:14", "14:9"], "\(answer.errors)")
            #expect(answer.notes.last == "error: 3 faults; nothing was changed.")
            #expect(answer.errors.contains("Did you mean tillit?"))
            #expect(!FileManager.default.fileExists(atPath: bench.study.path))
        }
    }

    @Test("tells of a ring of codes")
    func ring() throws {
        try FeltBench.run { bench in
            try bench.write(
                "ring.yaml", """
                    id: ring
                    version: 1.0.0
                    title: {nb: Ring}
                    codes:
                      - {id: a, parent: b, label: {nb: A}, definition: {nb: A}}
                      - {id: b, parent: a, label: {nb: B}, definition: {nb: B}}
                    """)
            let answer = bench.felt("init", "studie", "--framework", "ring.yaml", "--format", "json")
            #expect(answer.code == 64)
            let plain = bench.felt("init", "studie", "--framework", "ring.yaml")
            #expect(plain.code == 1)
            #expect(plain.errors.contains("ring.yaml:5:"), "\(plain.errors)")
        }
    }
}
