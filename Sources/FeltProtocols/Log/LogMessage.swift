import FeltModel

/// What a log answers, in Norwegian and English. None of it repeats what was typed as a line.
enum LogMessage {
    case voice(String?), voiceOdd(String), voiceNotListed(String, [String]), voiceRests(String)
    case layer(LogLayer), layerUnknown(String)
    case coded([String]), codedAlready, codeMissing, codeForm, codeInTheWay, nothingToCode
    case codeUnknown(String, near: [String]), codeAmbiguous(String, [String])
    case facetUnknown(String, near: [String]), valueUnknown(String, facet: String, near: [String])
    case photo(String), photoMissing(String), photoOdd, photoNeeded
    case undone(LogTime?, left: Int), codeUndone, nothingToUndo
    case time(LogTime, start: String, lines: Int), timeInvalid(String)
    case earlier(LogTime)
    case ended(LogTime, lines: Int), attachmentsKept, headUnreadable
    case unknown(String, near: [String])
    case escaped, badBytes, controls(Int), noWords
    case resumed(lines: Int, LogTime?), tornKept, tornDropped, tidied, faults(Int)

    func text(in language: Language) -> String { language == .en ? english : norwegian }

    private var norwegian: String {
        switch self {
        case .voice(let name?): "Stemme: \(name)."
        case .voice(nil): "Ingen stemme."
        case .voiceOdd(let name): "'\(name)' kan ikke være en stemme. Skriv store bokstaver og tall, som P07 eller INF; ingenting er endret."
        case .voiceNotListed(let name, let known): "Obs: \(name) er ikke blant deltakerne (\(known.joined(separator: ", ")))."
        case .voiceRests(let name): "\(name) hviler så lenge: ordene er dine egne."
        case .layer(let layer): "Lag: \(layer.name(in: .nb))."
        case .layerUnknown(let name): "Det finnes ikke noe lag '\(name)'. Skriv \(LogLayer.allCases.map { $0.name(in: .nb) }.joined(separator: ", ")); ingenting er endret."
        case .coded(let codes): "Kodet: \(codes.joined(separator: ", "))."
        case .codedAlready: "Avsnittet har den koden alt."
        case .codeMissing: "Skriv koden: /kode culture.risk"
        case .codeForm: "Koden kan ikke leses. Skriv /kode culture.risk valence=barrier; ingenting er kodet."
        case .codeInTheWay: "Klammene i avsnittet står i veien for koden; ingenting er kodet."
        case .nothingToCode: "Det er ikke noe avsnitt å kode ennå."
        case .codeUnknown(let code, let near): "Det finnes ingen kode '\(code)'.\(Self.meant(near, .nb)) Ingenting er kodet."
        case .codeAmbiguous(let code, let all): "Flere koder slutter på '\(code)': \(all.joined(separator: ", ")). Ingenting er kodet."
        case .facetUnknown(let facet, let near): "Det finnes ingen fasett '\(facet)'.\(Self.meant(near, .nb)) Ingenting er kodet."
        case .valueUnknown(let value, let facet, let near): "Fasetten \(facet) har ingen verdi '\(value)'.\(Self.meant(near, .nb)) Ingenting er kodet."
        case .photo(let path): "Bilde: \(path)."
        case .photoMissing(let path): "Det finnes ikke noe bilde \(path); ingenting er skrevet."
        case .photoOdd: "Et bilde med et slikt navn kan ikke vises. Gi filen et annet navn, uten < > og \\; ingenting er skrevet."
        case .photoNeeded: "Skriv hvor bildet ligger: /foto bilder/1.jpg"
        case .undone(let time, let left): "Tok tilbake linja\(time.map { " fra \($0)" } ?? ""). \(left) igjen."
        case .codeUndone: "Tok tilbake koden."
        case .nothingToUndo: "Det er ikke mer å ta tilbake."
        case .time(let now, let start, let lines): "Klokka er \(now); startet \(start), \(lines) avsnitt."
        case .timeInvalid(let text): "'\(text)' er ikke noe klokkeslett. Skriv /slutt 14:55, eller bare /slutt."
        case .earlier(let time): "Obs: tidligere enn linja før (\(time))."
        case .ended(let time, let lines): "Loggen er avsluttet \(time) med \(lines) avsnitt."
        case .attachmentsKept: "Feltet attachments i hodet kunne ikke leses; bildene står bare i teksten."
        case .headUnreadable: "Hodet på notatet er ødelagt; sluttiden er ikke skrevet. Rett det i en editor."
        case .unknown(let name, let near): "Det finnes ingen kommando /\(name).\(Self.meant(near, .nb)) Ingenting er skrevet; // først gir en linje som begynner med /."
        case .escaped: "Noe på linja lignet en kode uten å være det; det er skrevet som vanlige tegn."
        case .badBytes: "Noen tegn kunne ikke leses og står som \u{FFFD}."
        case .controls(let count): "\(count) styretegn er utelatt."
        case .noWords: "Et klokkeslett uten ord; ingenting er skrevet."
        case .resumed(let lines, let time): "Fortsetter loggen: \(lines) avsnitt\(time.map { ", det siste fra \($0)" } ?? "")."
        case .tornKept: "Den siste linja var avbrutt; det som var kommet på disken, er tatt vare på."
        case .tornDropped: "Den siste linja var avbrutt før den hadde ord; den er tatt bort."
        case .tidied: "Linjeskift fra et annet system er gjort om."
        case .faults(let count): "Notatet har \(count) feil fra før, som må rettes i en editor før det tas inn."
        }
    }

    private var english: String {
        switch self {
        case .voice(let name?): "Voice: \(name)."
        case .voice(nil): "No voice."
        case .voiceOdd(let name): "'\(name)' cannot be a voice. Write capitals and digits, as P07 or INF; nothing was changed."
        case .voiceNotListed(let name, let known): "Note: \(name) is not among the participants (\(known.joined(separator: ", ")))."
        case .voiceRests(let name): "\(name) rests meanwhile: the words are your own."
        case .layer(let layer): "Layer: \(layer.name(in: .en))."
        case .layerUnknown(let name): "There is no layer '\(name)'. Write \(LogLayer.allCases.map { $0.name(in: .en) }.joined(separator: ", ")); nothing was changed."
        case .coded(let codes): "Coded: \(codes.joined(separator: ", "))."
        case .codedAlready: "The paragraph has that code already."
        case .codeMissing: "Write the code: /code culture.risk"
        case .codeForm: "The code cannot be read. Write /code culture.risk valence=barrier; nothing was coded."
        case .codeInTheWay: "The brackets in the paragraph stand in the way of the code; nothing was coded."
        case .nothingToCode: "There is no paragraph to code yet."
        case .codeUnknown(let code, let near): "There is no code '\(code)'.\(Self.meant(near, .en)) Nothing was coded."
        case .codeAmbiguous(let code, let all): "Several codes end in '\(code)': \(all.joined(separator: ", ")). Nothing was coded."
        case .facetUnknown(let facet, let near): "There is no facet '\(facet)'.\(Self.meant(near, .en)) Nothing was coded."
        case .valueUnknown(let value, let facet, let near): "The facet \(facet) has no value '\(value)'.\(Self.meant(near, .en)) Nothing was coded."
        case .photo(let path): "Photo: \(path)."
        case .photoMissing(let path): "There is no photo \(path); nothing was written."
        case .photoOdd: "A photo of that name cannot be shown. Give the file another name, without < > and \\; nothing was written."
        case .photoNeeded: "Write where the photo is: /photo photos/1.jpg"
        case .undone(let time, let left): "Took back the line\(time.map { " of \($0)" } ?? ""). \(left) left."
        case .codeUndone: "Took back the code."
        case .nothingToUndo: "There is nothing more to take back."
        case .time(let now, let start, let lines): "It is \(now); started \(start), \(lines == 1 ? "1 paragraph" : "\(lines) paragraphs")."
        case .timeInvalid(let text): "'\(text)' is no time. Write /end 14:55, or only /end."
        case .earlier(let time): "Note: earlier than the line before (\(time))."
        case .ended(let time, let lines): "The log was ended at \(time) with \(lines == 1 ? "1 paragraph" : "\(lines) paragraphs")."
        case .attachmentsKept: "The field attachments in the head could not be read; the photos stand in the text only."
        case .headUnreadable: "The head of the note is broken; the end was not written. Mend it in an editor."
        case .unknown(let name, let near): "There is no command /\(name).\(Self.meant(near, .en)) Nothing was written; // gives a line that begins with /."
        case .escaped: "Something on the line looked like a code and was none; it was written as plain signs."
        case .badBytes: "Some characters could not be read and stand as \u{FFFD}."
        case .controls(let count): count == 1 ? "1 control character was left out." : "\(count) control characters were left out."
        case .noWords: "A time without words; nothing was written."
        case .resumed(let lines, let time):
            "Going on with the log: \(lines == 1 ? "1 paragraph" : "\(lines) paragraphs")\(time.map { ", the last of \($0)" } ?? "")."
        case .tornKept: "The last line was broken off; what had reached the disk was kept."
        case .tornDropped: "The last line was broken off before it had words; it was taken away."
        case .tidied: "Line ends of another system were changed."
        case .faults(let count): "The note has \(count == 1 ? "1 fault" : "\(count) faults") from before, to be mended in an editor before it is taken in."
        }
    }

    private static func meant(_ near: [String], _ language: Language) -> String {
        near.isEmpty ? "" : (language == .en ? " Did you mean " : " Mente du ") + near.joined(separator: ", ") + "?"
    }
}
