@testable import FeltContainers

/// A valid project file in which every element and every attribute of the schema occurs, and the files that it names.
enum RefiEverything {
    /// A GUID that ends in two digits.
    static func guid(_ number: String) -> String { "00000000-0000-4000-8000-0000000000\(number)" }

    private static let stamps =
        "creatingUser=\"\(guid("01"))\" creationDateTime=\"2026-01-02T03:04:05Z\" modifyingUser=\"\(guid("01"))\" modifiedDateTime=\"2026-01-02T03:04:05Z\""

    private static func coding(_ number: String) -> String {
        "<Coding guid=\"\(guid(number))\" creatingUser=\"\(guid("01"))\" creationDateTime=\"2026-01-02T03:04:05Z\"><CodeRef targetGUID=\"\(guid("02"))\"/>"
            + "<NoteRef targetGUID=\"\(guid("50"))\"/></Coding>"
    }

    private static let note = "<NoteRef targetGUID=\"\(guid("50"))\"/>"

    private static func value(_ variable: String, _ content: String) -> String {
        "<VariableValue><VariableRef targetGUID=\"\(guid(variable))\"/>\(content)</VariableValue>"
    }

    static let values =
        value("10", "<TextValue>words</TextValue>") + value("11", "<BooleanValue>true</BooleanValue>") + value("12", "<IntegerValue>-7</IntegerValue>")
        + value("13", "<FloatValue>1.5</FloatValue>") + value("14", "<DateValue>2026-01-02</DateValue>")
        + value("15", "<DateTimeValue>2026-01-02T03:04:05Z</DateTimeValue>")

    static let sources = """
        <TextSource guid="\(guid("20"))" name="Text" richTextPath="internal://text.docx" plainTextPath="internal://text.txt" \(stamps)><Description>d</Description>\
        <PlainTextSelection guid="\(guid("21"))" name="some" startPosition="0" endPosition="4" \(stamps)><Description>d</Description>\(coding("22"))\(note)</PlainTextSelection>\
        \(coding("23"))\(note)\(values)</TextSource>
        <PictureSource guid="\(guid("24"))" name="Picture" path="internal://p.png" currentPath="" \(stamps)><Description>d</Description>\
        <TextDescription guid="\(guid("25"))"><PlainTextContent>what it shows</PlainTextContent></TextDescription>\
        <PictureSelection guid="\(guid("26"))" name="n" firstX="1" firstY="2" secondX="3" secondY="4" \(stamps)>\(coding("27"))</PictureSelection>\(coding("28"))</PictureSource>
        <PDFSource guid="\(guid("29"))" name="PDF" path="internal://p.pdf"><PDFSelection guid="\(guid("2A"))" name="n" page="0" firstX="1" firstY="2" secondX="3" secondY="4" \(stamps)>\
        <Representation guid="\(guid("2B"))"><PlainTextContent>some</PlainTextContent></Representation>\(coding("2C"))</PDFSelection>\
        <Representation guid="\(guid("2D"))" plainTextPath="internal://pdf.txt"><PlainTextSelection guid="\(guid("2E"))" startPosition="5" endPosition="9" \(stamps)/></Representation></PDFSource>
        <AudioSource guid="\(guid("30"))" name="Audio" path="relative:///a.m4a" \(stamps)><Transcript guid="\(guid("31"))" name="t" plainTextPath="internal://text.txt" \(stamps)>\
        <Description>d</Description><SyncPoint guid="\(guid("32"))" timeStamp="0" position="0"/><SyncPoint guid="\(guid("33"))" timeStamp="1000" position="4"/>\
        <TranscriptSelection guid="\(guid("34"))" name="n" fromSyncPoint="\(guid("32"))" toSyncPoint="\(guid("33"))" \(stamps)><Description>d</Description>\(coding("35"))\(note)</TranscriptSelection>\
        \(note)</Transcript><AudioSelection guid="\(guid("36"))" name="n" begin="0" end="1000" \(stamps)><Description>d</Description>\(coding("37"))\(note)</AudioSelection></AudioSource>
        <VideoSource guid="\(guid("38"))" name="Video" path="internal://v.mp4"><VideoSelection guid="\(guid("39"))" begin="5" end="9" \(stamps)>\(coding("3A"))</VideoSelection></VideoSource>
        """

    static let project = """
        <?xml version="1.0" encoding="utf-8"?>
        <Project xmlns="urn:QDA-XML:project:1.0" name="Everything" origin="Test 1.0" creatingUserGUID="\(guid("01"))" creationDateTime="2026-01-02T03:04:05Z" \
        modifyingUserGUID="\(guid("01"))" modifiedDateTime="2026-01-02T03:04:05Z" basePath=""><Users><User guid="\(guid("01"))" name="Ada" id="AL"/></Users>
        <CodeBook><Codes><Code guid="\(guid("02"))" name="Top" isCodable="true" color="#FF8800"><Description>d</Description>\(note)<Code guid="\(guid("03"))" name="Under" isCodable="false"/></Code></Codes></CodeBook>
        <Variables><Variable guid="\(guid("10"))" name="a" typeOfVariable="Text"><Description>d</Description></Variable><Variable guid="\(guid("11"))" name="b" typeOfVariable="Boolean"/>\
        <Variable guid="\(guid("12"))" name="c" typeOfVariable="Integer"/><Variable guid="\(guid("13"))" name="d" typeOfVariable="Float"/>\
        <Variable guid="\(guid("14"))" name="e" typeOfVariable="Date"/><Variable guid="\(guid("15"))" name="f" typeOfVariable="DateTime"/></Variables>
        <Cases><Case guid="\(guid("40"))" name="Case"><Description>d</Description><CodeRef targetGUID="\(guid("02"))"/>\(values)<SourceRef targetGUID="\(guid("20"))"/><SelectionRef targetGUID="\(guid("21"))"/></Case></Cases>
        <Sources>
        \(sources)
        </Sources>
        <Notes><Note guid="\(guid("50"))" name="Memo" \(stamps)><PlainTextContent>memo words</PlainTextContent></Note></Notes>
        <Links><Link guid="\(guid("51"))" name="is" direction="OneWay" color="#0a0" originGUID="\(guid("02"))" targetGUID="\(guid("21"))">\(note)</Link></Links>
        <Sets><Set guid="\(guid("52"))" name="Set"><Description>d</Description><MemberCode targetGUID="\(guid("02"))"/><MemberSource targetGUID="\(guid("20"))"/><MemberNote targetGUID="\(guid("50"))"/></Set></Sets>
        <Graphs><Graph guid="\(guid("53"))" name="Net"><Vertex guid="\(guid("54"))" representedGUID="\(guid("02"))" name="v" firstX="1" firstY="2" secondX="3" secondY="4" shape="Oval" color="#FFFFFF"/>\
        <Vertex guid="\(guid("55"))" firstX="5" firstY="6"/><Edge guid="\(guid("56"))" representedGUID="\(guid("51"))" name="e" sourceVertex="\(guid("54"))" targetVertex="\(guid("55"))" color="#000000" direction="Associative" lineStyle="solid"/></Graph></Graphs>
        <Description>about it</Description>\(note)
        </Project>
        """

    static let files: [(name: String, bytes: [UInt8])] = [
        ("sources/text.txt", Array("some words here".utf8)), ("sources/text.docx", [1, 2]), ("sources/p.png", [3]), ("sources/p.pdf", Array("%PDF".utf8)),
        ("sources/pdf.txt", Array("with some words".utf8)), ("sources/v.mp4", [UInt8](repeating: 7, count: 200_000)),
    ]

    /// A container with a project file, that of ``project`` unless another is given, and the files, less those that are `without`.
    static func container(_ project: String = project, without: [String] = [], and more: [(String, [UInt8])] = []) throws -> [UInt8] {
        var writer = ZipWriter()
        writer.add("project.qde", Array(project.utf8))
        for file in files where !without.contains(file.name) { writer.add(file.name, file.bytes) }
        for (name, bytes) in more { writer.add(name, bytes) }
        return try writer.bytes()
    }
}
