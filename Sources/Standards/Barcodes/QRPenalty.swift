/// How hard a masked code is to read (7.8.3): runs, blocks, shapes like a finder, and an imbalance of dark and light.
enum QRPenalty {
    static func of(_ modules: [[Bool]]) -> Int {
        let size = modules.count
        var penalty = 0
        for index in 0..<size {
            penalty += line(modules[index])
            penalty += line(modules.map { $0[index] })
        }
        for y in 0..<size - 1 {
            for x in 0..<size - 1 {
                let first = modules[y][x]
                if first == modules[y][x + 1], first == modules[y + 1][x], first == modules[y + 1][x + 1] { penalty += 3 }
            }
        }
        let dark = modules.reduce(0) { $0 + $1.count(where: \.self) }
        let total = size * size
        // For every full five of a hundred away from the middle.
        return penalty + abs(dark * 20 - total * 10) / total * 10
    }

    private static let finderShapes: [[Bool]] = [
        [true, false, true, true, true, false, true, false, false, false, false],
        [false, false, false, false, true, false, true, true, true, false, true],
    ]

    private static func line(_ modules: [Bool]) -> Int {
        var penalty = 0
        var run = 1
        for index in 1...modules.count {
            if index < modules.count, modules[index] == modules[index - 1] {
                run += 1
                continue
            }
            if run >= 5 { penalty += run - 2 }
            run = 1
        }
        for start in 0...max(0, modules.count - 11) where start + 11 <= modules.count {
            for shape in finderShapes where modules[start..<start + 11].elementsEqual(shape) { penalty += 40 }
        }
        return penalty
    }
}
