public import Commons

/// One measure of one library, or of all in a network: a figure, the number of cases, and the light.
public struct ServiceFigure: Sendable, Hashable {
    public let measure: ServiceMeasure
    /// Of a share: those in time. Of days: the days themselves, summed for the mean of many.
    public let good: Int
    public let cases: Int

    public init(_ measure: ServiceMeasure, good: Int, of cases: Int) {
        (self.measure, self.good, self.cases) = (measure, good, cases)
    }

    /// Per cent, or days in the mean; nil without a case. Whole numbers, rounded down.
    public var value: Int? {
        guard cases > 0 else { return nil }
        return measure.spec.unit == .share ? good * 100 / cases : good / cases
    }

    public var light: ServiceLight { measure.light(value, cases: cases) }

    /// The same measure of many: what was counted is added up.
    public static func total(_ measure: ServiceMeasure, _ figures: [ServiceFigure]) -> ServiceFigure {
        let own = figures.filter { $0.measure == measure }
        return ServiceFigure(measure, good: own.reduce(0) { $0 + $1.good }, of: own.reduce(0) { $0 + $1.cases })
    }

    /// Of answers by a fixed limit of days: what still waits within the limit is neither good nor bad yet.
    public static func within(
        _ limit: Int, answered: [Int], waiting: [Int], _ measure: ServiceMeasure
    ) -> ServiceFigure {
        let late = waiting.count { $0 > limit }
        return ServiceFigure(measure, good: answered.count { $0 <= limit }, of: answered.count + late)
    }

    /// "75 % (3/4)", for a table with many.
    public var brief: Phrase {
        guard let value else { return Phrase(same: "–") }
        return measure.spec.unit == .share ? Phrase(same: "\(value) % (\(good)/\(cases))") : text
    }

    public var text: Phrase {
        guard let value else { return Phrase(same: "–") }
        return switch measure.spec.unit {
        case .share:
            Phrase(id: "\(value) persen (\(good) dari \(cases))", en: "\(value) per cent (\(good) of \(cases))")
        case .days: Phrase(id: "\(value) hari", en: value == 1 ? "1 day" : "\(value) days")
        }
    }
}
