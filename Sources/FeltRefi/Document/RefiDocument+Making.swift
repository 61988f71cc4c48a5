package import FeltText

/// Values that are made of something else than a REFI-QDA file, such as another program's own; they stand on no line.
extension RefiDocument.Code {
    package init(guid: RefiGUID, name: String, isCodable: Bool = true, colour: RefiColour? = nil, description: String? = nil, parent: Int? = nil) {
        self.init(guid: guid, name: name, isCodable: isCodable, colour: colour, description: description, notes: [], parent: parent, line: 0)
    }
}

extension RefiDocument.User {
    package init(guid: RefiGUID, name: String) { self.init(guid: guid, name: name, id: nil, isDeclared: true) }
}

extension RefiDocument.Case {
    package init(guid: RefiGUID, name: String) { self.init(guid: guid, name: name, line: 0) }
}

extension RefiDocument.Set {
    package init(guid: RefiGUID, name: String, description: String?, sources: [RefiGUID]) {
        self.init(guid: guid, name: name, description: description, sources: sources, line: 0)
    }
}

extension RefiDocument.Link {
    /// That a note is about something.
    package init(guid: RefiGUID, from note: RefiGUID, to target: RefiGUID) {
        self.init(guid: guid, direction: .oneWay, origin: note, target: target, line: 0)
    }
}

extension RefiDocument.Source {
    /// A text source.
    package init(guid: RefiGUID, name: String, stamp: RefiDocument.Stamp, text: StoredText, positions: RefiPositions?) {
        var own = RefiDocument.Text(guid: guid, name: name, stamp: stamp, text: text)
        own.positions = positions
        self.init(kind: .text, guid: guid, name: name, stamp: stamp, text: own, line: 0)
    }
}

extension RefiDocument.Text {
    package init(guid: RefiGUID, name: String?, stamp: RefiDocument.Stamp, text: StoredText) {
        self.init(guid: guid, name: name, stamp: stamp, text: text, line: 0)
    }
}

extension RefiDocument.Selection {
    package init(
        guid: RefiGUID, description: String? = nil, written: RefiDocument.Bounds, range: TextRange, stamp: RefiDocument.Stamp = .init(), codings: [RefiDocument.Coding] = []
    ) {
        self.init(guid: guid, name: nil, description: description, written: written, range: range, stamp: stamp, codings: codings, line: 0)
    }
}

extension RefiDocument.Bounds {
    package init(_ start: Int, _ end: Int) { self.init(start: start, end: end) }
}

extension RefiDocument.Coding {
    package init(guid: RefiGUID, code: RefiGUID, stamp: RefiDocument.Stamp, notes: [RefiGUID] = []) {
        self.init(guid: guid, code: code, creator: stamp.creator, created: stamp.created, notes: notes, line: 0)
    }
}

extension RefiDocument.Source {
    /// A picture, sound or film.
    package init(
        kind: Kind, guid: RefiGUID, name: String, description: String?, stamp: RefiDocument.Stamp, file: RefiDocument.File?, values: [RefiVariableValue]
    ) {
        self.init(kind: kind, guid: guid, name: name, description: description, stamp: stamp, file: file, values: values, line: 0)
    }
}

extension RefiDocument.File {
    /// A file that lies on the disk, at `place`; nil where it is missing.
    package init(named name: String, at place: String?) { self.init(path: "internal://" + name, entry: nil, isOutside: false, place: place) }

    /// A file that is only named.
    package init(outside path: String) { self.init(path: path, entry: nil, isOutside: true) }
}

extension RefiDocument.Area {
    /// An area of a picture, from its upper left to its lower right pixel.
    package init(
        guid: RefiGUID, description: String?, first: (x: Int, y: Int), second: (x: Int, y: Int), stamp: RefiDocument.Stamp, coding: RefiDocument.Coding
    ) {
        self.init(
            guid: guid, description: description, first: .init(x: first.x, y: first.y), second: .init(x: second.x, y: second.y), stamp: stamp, codings: [coding], line: 0)
    }
}

extension RefiDocument.Span {
    /// A stretch of a sound or film in milliseconds.
    package init(guid: RefiGUID, description: String?, begin: Int, end: Int, stamp: RefiDocument.Stamp, coding: RefiDocument.Coding) {
        self.init(guid: guid, description: description, begin: begin, end: end, stamp: stamp, codings: [coding], line: 0)
    }
}
