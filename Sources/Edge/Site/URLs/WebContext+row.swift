import Hummingbird
import WebSupport

extension WebContext {
    /// The number that an address names a row by, written the one way in which we write it; nil for anything else.
    func row(_ name: String = "id") -> Int64? {
        guard let typed = parameters.get(name), let number = Int64(typed), String(number) == typed else { return nil }
        return number
    }
}
