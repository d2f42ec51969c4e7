import Synchronization

/// Counts requests and the time they take, by route; written in Prometheus' text format. Holds nothing of who asked for what.
public final class RequestMetrics: Sendable {
    private struct Key: Hashable {
        let method: String
        let route: String
        let status: Int
    }

    private struct State {
        var requests: [Key: Int] = [:]
        var durations: [String: Histogram] = [:]
        var inFlight = 0
        var gauges: [(name: String, help: String, read: @Sendable () -> Double)] = []
    }

    private let state = Mutex(State())

    public init() {}

    /// A figure read whenever the metrics are: rows waiting, memory, age of the index. `name` in Prometheus' manner: `silang_jobs_waiting`.
    public func gauge(_ name: String, help: String, _ read: @escaping @Sendable () -> Double) {
        state.withLock { $0.gauges.append((name, help, read)) }
    }

    func began() { state.withLock { $0.inFlight += 1 } }

    /// - Parameter route: the pattern (`/judul/{id}`), never the path: paths are endless and may name people.
    func ended(method: String, route: String, status: Int, seconds: Double) {
        state.withLock {
            $0.inFlight -= 1
            $0.requests[Key(method: method, route: route, status: status), default: 0] += 1
            $0.durations[route, default: Histogram()].observe(seconds)
        }
    }

    /// The Prometheus text exposition format, version 0.0.4.
    public var text: String {
        let state = state.withLock { $0 }
        var text = "# HELP http_requests_total Requests answered.\n# TYPE http_requests_total counter\n"
        for (key, count) in state.requests.sorted(by: {
            ($0.key.route, $0.key.method, $0.key.status) < ($1.key.route, $1.key.method, $1.key.status)
        }) {
            text +=
                "http_requests_total{method=\"\(key.method)\",route=\"\(Self.escaped(key.route))\",status=\"\(key.status)\"} \(count)\n"
        }
        text += "# HELP http_requests_in_flight Requests being answered.\n# TYPE http_requests_in_flight gauge\n"
        text += "http_requests_in_flight \(state.inFlight)\n"
        text +=
            "# HELP http_request_duration_seconds Time until the answer was made.\n# TYPE http_request_duration_seconds histogram\n"
        for (route, histogram) in state.durations.sorted(by: { $0.key < $1.key }) {
            let label = "route=\"\(Self.escaped(route))\""
            var total = 0
            for (bound, count) in zip(Histogram.bounds, histogram.counts) {
                total += count
                text += "http_request_duration_seconds_bucket{\(label),le=\"\(bound)\"} \(total)\n"
            }
            text += "http_request_duration_seconds_bucket{\(label),le=\"+Inf\"} \(histogram.count)\n"
            text += "http_request_duration_seconds_sum{\(label)} \(histogram.sum)\n"
            text += "http_request_duration_seconds_count{\(label)} \(histogram.count)\n"
        }
        for gauge in state.gauges {
            text += "# HELP \(gauge.name) \(gauge.help)\n# TYPE \(gauge.name) gauge\n\(gauge.name) \(gauge.read())\n"
        }
        return text
    }

    private static func escaped(_ label: String) -> String {
        label.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
