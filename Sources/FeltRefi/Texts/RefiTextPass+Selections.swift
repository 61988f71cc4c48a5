import FeltText

/// Where selections and sync points end up.
extension RefiTextPass {
    mutating func settle(_ slot: Slot, _ trial: RefiPositionTrial, _ verdict: RefiPositionJudge.Verdict, _ names: RefiNameJudge.Verdict) {
        let place = place(of: slot)
        var positions = verdict.positions
        let isDoubtful = names.isDoubtful && positions.evidence != .forced
        if isDoubtful { (positions.evidence, positions.confidence) = (.againstNames, .guess) }
        positions.encoding = parts(of: slot).plain == nil ? nil : trial.encoding
        if verdict.isDialect { dialectTexts += 1 } else if verdict.isUTF16 { findings.append(RefiFinding(.positionsInUTF16, place, .repaired)) }
        if positions.confidence == .guess, verdict.matters || isDoubtful {
            findings.append(RefiFinding(.positionsUnsure, place, expected: positions.counting.text))
        } else if verdict.isAgainstOrigin {
            findings.append(RefiFinding(.positionsAgainstOrigin, place, expected: positions.counting.text))
        }
        setPositions(of: slot, positions)
        guard let outcome = trial[positions.counting] else { return }
        switch slot {
        case .source(let index):
            if let kept = document.sources[index].text.map({ settled($0.selections, outcome, trial, names) }) {
                document.sources[index].text?.selections = kept.placed
                document.sources[index].text?.openSelections = kept.open
            }
        case .area(let index, let area):
            if let kept = document.sources[index].areas[area].text.map({ settled($0.selections, outcome, trial, names) }) {
                document.sources[index].areas[area].text?.selections = kept.placed
            }
        case .note(let index):
            let kept = settled(document.notes[index].selections, outcome, trial, names)
            (document.notes[index].selections, document.notes[index].openSelections) = (kept.placed, kept.open)
        case .transcript(let index, let place):
            var transcript = document.sources[index].transcripts[place]
            settle(&transcript, outcome.places)
            document.sources[index].transcripts[place] = transcript
        }
    }

    /// Whether a name tells where its passage ends. Some programs cut names at forty bytes or more, without a sign.
    private func tellsEnd(_ length: Int) -> Bool { length < 40 || isOurs }

    /// Leaves a passage out that would have to be stretched over the rest of its text, and tells each of its codings.
    private mutating func leaveOpen(_ selection: RefiDocument.Selection, _ place: RefiPlace) {
        let written = "\(selection.written.start)–\(selection.written.end)"
        let codings = selection.codings.map { RefiPlace(element: "Coding", guid: $0.guid, line: $0.line) }
        for place in codings.isEmpty ? [place] : codings { findings.append(RefiFinding(.rangeEndUnknown, place, expected: written, .dropped)) }
    }

    mutating func settled(
        _ selections: [RefiDocument.Selection], _ outcome: RefiPositionTrial.Outcome, _ trial: RefiPositionTrial, _ names: RefiNameJudge.Verdict
    ) -> (placed: [RefiDocument.Selection], open: [RefiDocument.Selection]) {
        let misnamed = Swift.Set(names.misnamed)
        var result: [RefiDocument.Selection] = []
        var open: [RefiDocument.Selection] = []
        result.reserveCapacity(selections.count)
        for (index, selection) in selections.enumerated() {
            let place = RefiPlace(element: "PlainTextSelection", guid: selection.guid, line: selection.line)
            let found = RefiRange(outcome.places[index * 2], outcome.places[index * 2 + 1], length: trial.length)
            for problem in found.problems {
                let expected = problem == .rangePastEnd ? "\(selection.written.start)–\(selection.written.end)" : nil
                findings.append(RefiFinding(problem, place, expected: expected, found.range == nil ? .dropped : .repaired))
            }
            guard var range = found.range else { continue }
            switch outcome.pastEnds[index] {
            case .named(let end, let length) where tellsEnd(length): range = TextRange(range.start.value..<end)
            case nil, .little: break
            default:
                leaveOpen(selection, place)
                var selection = selection
                selection.range = TextRange(range.start.value..<range.start.value)
                if !keepsWords { selection.name = nil }
                open.append(selection)
                continue
            }
            if range.isEmpty { findings.append(RefiFinding(.rangeEmpty, place)) }
            var settled = selection
            settled.range = range
            if misnamed.contains(index) { findings.append(RefiFinding(.quoteDiffers, place, expected: trial.onlyPlaces[index].map(String.init))) }
            if !keepsWords { settled.name = nil }
            result.append(settled)
        }
        return (result, open)
    }

    mutating func settle(_ transcript: inout RefiDocument.Transcript, _ places: RefiPlaces) {
        var next = 0
        var known: [RefiGUID: Int] = [:]
        for index in transcript.syncPoints.indices {
            guard transcript.syncPoints[index].written != nil else { continue }
            defer { next += 2 }
            let place = RefiPlace(element: "SyncPoint", guid: transcript.syncPoints[index].guid, line: transcript.syncPoints[index].line)
            switch places[next] {
            case .exact(let byte): transcript.syncPoints[index].place = ByteOffset(byte)
            case .inside(let byte, _):
                transcript.syncPoints[index].place = ByteOffset(byte)
                findings.append(RefiFinding(.rangeInsideCharacter, place, .repaired))
            case .negative: findings.append(RefiFinding(.rangeNegative, place, .dropped))
            case .pastEnd:
                let written = transcript.syncPoints[index].written.map(String.init)
                findings.append(RefiFinding(.rangePastEnd, place, expected: written, .dropped))
            }
            if let byte = transcript.syncPoints[index].place { known[transcript.syncPoints[index].guid] = byte.value }
        }
        for index in transcript.selections.indices {
            let selection = transcript.selections[index]
            guard let from = selection.from.flatMap({ known[$0] }), let to = selection.to.flatMap({ known[$0] }) else { continue }
            if from > to {
                let place = RefiPlace(element: "TranscriptSelection", guid: selection.guid, line: selection.line)
                findings.append(RefiFinding(.rangeReversed, place, .repaired))
            }
            transcript.selections[index].range = TextRange(min(from, to)..<max(from, to))
        }
    }

    /// What counts in words that are not there has no place.
    mutating func drop(_ slot: Slot) {
        for selection in selections(of: slot) {
            let place = RefiPlace(element: "PlainTextSelection", guid: selection.guid, line: selection.line)
            findings.append(RefiFinding(.rangeWithoutText, place, .dropped))
        }
        setSelections(of: slot, [])
        setText(of: slot, nil)
        setPositions(of: slot, nil)
    }
}
