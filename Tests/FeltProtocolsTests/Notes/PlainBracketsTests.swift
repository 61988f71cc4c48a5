import FeltProtocols
import FeltTestSupport
import Testing

@Suite("Brackets and braces that are text")
struct PlainBracketsTests {
    @Test(
        "what Markdown writes with brackets stays as it is",
        arguments: [
            "[14:05] Møtet starter.", "Se [nettsida](https://eksempel.invalid/[a]).", "- [x] bestilt\n- [ ] levert", "Slik.[^1]\n\n[^1]: En fotnote.",
            "![bilde](a.png)", "![bilde](a.png){width=50%}", "[[wiki]]", "[a][b]", "[x]", "[]", "[...]", "[ … ]",
        ])
    func markdown(_ text: String) { NoteSample(text, text).check() }

    @Test(
        "braces that hold no code stay as they are",
        arguments: [
            "{}", "[x]{}", "{#id}", "# Tittel {#idé}", "Tittel {#id}", "# Tittel{#id}", "# {#id} Tittel", "[x]{#id}", "[x]{#id .a}", "{pause}", "Hun (ler) {ler}", "{...}", "{.}", "{", "}", "}{", "{{.Felt}}", "x {", "[x]{",
            "[x] {pause}", "{a,b}", "a{b=c}", "{{x}}", "[x]{-}", "[x]{.",
        ])
    func braces(_ text: String) { NoteSample(text, text).check() }

    @Test("brackets that do not pair stay as they are", arguments: ["[", "]", "][", "[[", "]]", "[x", "x]", "[[x]", "[x]]", "a ] b [ c", "[x\n\ny]"])
    func unbalanced(_ text: String) { NoteSample(text, text).check() }

    @Test(
        "plain brackets pair among themselves before a mark closes",
        arguments: [
            NoteSample("[se [1] her]{.a}", "⟦se [1] her⟧", "a"),
            NoteSample("[se [1]]{.a}", "⟦se [1]⟧", "a"),
            NoteSample("[[1] se]{.a}", "⟦[1] se⟧", "a"),
            NoteSample("[x [y]{.a}", "[x ⟦y⟧", "a"),
            NoteSample("[x\n\n[y]{.a}", "[x\n\n⟦y⟧", "a"),
            NoteSample("[[14:05] Start]{.a}", "⟦[14:05] Start⟧", "a"),
        ])
    func pairing(_ sample: NoteSample) { sample.check() }

    @Test(
        "an odd number of backslashes makes a sign plain, and pairs of them stand for one",
        arguments: [
            NoteSample(#"\[x]"#, "[x]"),
            NoteSample(#"\\[x]"#, #"\[x]"#),
            NoteSample(#"\\\[x]"#, #"\[x]"#),
            NoteSample(#"\\\\[x]"#, #"\\[x]"#),
            NoteSample(#"[x\]"#, "[x]"),
            NoteSample(#"\{.a}"#, "{.a}"),
            NoteSample(#"[x]\{.a}"#, "[x]{.a}"),
            NoteSample(#"[x\]]{.a}"#, "⟦x]⟧", "a"),
            NoteSample(#"[x\\]{.a}"#, #"⟦x\⟧"#, "a"),
            NoteSample(#"[x\\\]]{.a}"#, #"⟦x\]⟧"#, "a"),
            NoteSample(#"[x\\\\]{.a}"#, #"⟦x\\⟧"#, "a"),
            NoteSample(#"\\[x]{.a}"#, #"\⟦x⟧"#, "a"),
            NoteSample(#"\\\\[x]{.a}"#, #"\\⟦x⟧"#, "a"),
            NoteSample(#"[\[x]{.a}"#, #"⟦[x⟧"#, "a"),
            NoteSample(#"\}"#, "}"),
            NoteSample(#"En \{.b} {.a}"#, "⟦En {.b}⟧", "a"),
        ])
    func backslashes(_ sample: NoteSample) { sample.check() }

    @Test(
        "backslashes before anything else are text",
        arguments: [#"C:\notat\ny"#, #"\\server\mappe"#, #"\"#, #"\\"#, #"\ ["#, #"\a[x]"#, #"\*ikke kursiv\*"#, "\\\n[x]", #"x\å"#])
    func otherBackslashes(_ text: String) { NoteSample(text, text).check() }
}
