import XML

/// What the reader of XML promises: the same events however the bytes arrive, tags that match, places inside the document, and
/// nothing beyond the limits.
enum XMLInvariants {
    static func check(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let whole = read(XMLReader(bytes))
        let pieces = read(bytes, in: 1 + bytes.count % 11)
        try checkEvents(whole, bytes)
        try checkEvents(pieces, bytes)
        try hold((whole.error == nil) == (pieces.error == nil), "pieces do not decide whether a document is well-formed")
        if whole.error == nil {
            try hold(bare(whole.events) == bare(pieces.events), "pieces do not change the events")
            try checkTexts(whole.events)
        }
    }

    private static func read(_ reader: XMLReader) -> (events: [XMLEvent], error: XMLError?) {
        var events: [XMLEvent] = []
        do throws(XMLError) {
            while let event = try reader.next() { events.append(event) }
            return (events, nil)
        } catch {
            return (events, error)
        }
    }

    private static func read(_ bytes: [UInt8], in pieces: Int) -> (events: [XMLEvent], error: XMLError?) {
        let reader = XMLReader()
        var events: [XMLEvent] = []
        do throws(XMLError) {
            for start in stride(from: 0, to: bytes.count, by: pieces) {
                reader.push(bytes[start..<min(start + pieces, bytes.count)])
                while let event = try reader.next() { events.append(event) }
            }
            reader.finish()
            while let event = try reader.next() { events.append(event) }
            return (events, nil)
        } catch {
            return (events, error)
        }
    }

    private static func checkEvents(
        _ reading: (events: [XMLEvent], error: XMLError?), _ bytes: [UInt8]
    ) throws(BrokenInvariant) {
        let limits = XMLLimits()
        var open: [XMLName] = []
        var offset = 0
        var wasText = false
        for event in reading.events {
            switch event {
            case .start(let element):
                open.append(element.name)
                try hold(open.count <= limits.depth, "elements are not too deep")
                try hold(element.attributes.count <= limits.attributes, "attributes are not too many")
                try checkPlace(element.location, bytes, &offset)
                wasText = false
            case .end(let name, let location):
                try hold(open.popLast() == name, "tags match")
                try checkPlace(location, bytes, &offset)
                wasText = false
            case .text(let text):
                try hold(!wasText && !text.isEmpty, "text comes in one piece")
                try hold(!open.isEmpty, "text stands inside an element")
                try hold(!text.utf8.contains(0), "no text holds a zero")
                wasText = true
            }
        }
        if let error = reading.error {
            try hold(error.location.offset ?? 0 <= bytes.count, "the place of an error lies in the document")
        } else {
            try hold(open.isEmpty && !reading.events.isEmpty, "a document ends when its root does")
        }
    }

    private static func checkPlace(_ place: XMLLocation, _ bytes: [UInt8], _ last: inout Int) throws(BrokenInvariant) {
        try hold(place.line >= 1, "lines are counted from 1")
        guard let offset = place.offset else { return }
        try hold(offset >= last && offset <= bytes.count, "places lie in order in the document")
        last = offset
    }

    /// Events without their places.
    private static func bare(_ events: [XMLEvent]) -> [XMLEvent] {
        events.map { event in
            switch event {
            case .start(let element): .start(XMLElement(name: element.name, attributes: element.attributes))
            case .end(let name, _): .end(name, XMLLocation())
            case .text: event
            }
        }
    }

    /// Every text and value can be written and is read back the same.
    private static func checkTexts(_ events: [XMLEvent]) throws(BrokenInvariant) {
        var writer = XMLWriter()
        var texts: [String] = []
        writer.start("all")
        for event in events {
            if case .text(let text) = event { texts.append(text) }
            if case .start(let element) = event { texts.append(contentsOf: element.attributes.map(\.value)) }
        }
        for text in texts { writer.element("one", ["value": text], text: text) }
        let again = read(XMLReader(writer.finish()))
        try hold(again.error == nil, "what is written is well-formed")
        let values = again.events.compactMap { event -> String? in
            if case .start(let element) = event { element["value"] } else { nil }
        }
        try hold(values == texts, "an attribute's value is read back the same")
        let read = again.events.compactMap { event -> String? in if case .text(let text) = event { text } else { nil } }
        try hold(read == texts.filter { !$0.isEmpty }, "a text is read back the same")
    }
}
