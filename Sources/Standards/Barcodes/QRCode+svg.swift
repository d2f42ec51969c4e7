/// The code as a drawing.
extension QRCode {
    /// The dark modules as the data of one SVG path, run by run, with a quiet zone of so many modules (4 by the standard, 9.1).
    public func path(quietZone: Int = 4) -> String {
        var path = ""
        for (y, row) in modules.enumerated() {
            var x = 0
            while x < size {
                guard row[x] else {
                    x += 1
                    continue
                }
                var end = x
                while end < size, row[end] { end += 1 }
                path += "M\(x + quietZone) \(y + quietZone)h\(end - x)v1h-\(end - x)z"
                x = end
            }
        }
        return path
    }

    /// Modules on a side with the quiet zone: the width of the drawing's view box.
    public func width(quietZone: Int = 4) -> Int { size + 2 * quietZone }

    /// A whole SVG element in the colour of the text around it. It holds nothing but numbers, so it may stand anywhere.
    public func svg(quietZone: Int = 4) -> String {
        let width = width(quietZone: quietZone)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(width)" shape-rendering="crispEdges">\
            <path fill="currentColor" d="\(path(quietZone: quietZone))"/></svg>
            """
    }
}
