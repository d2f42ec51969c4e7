/// The columns of a segment while its titles are counted; valid only inside ``SegmentData/withColumns(_:)``.
/// Reads are not checked in a release build: what they read was made here or went through ``SegmentCheck``.
struct TitleColumns {
    let rows: UnsafeBufferPointer<DocumentRow>
    fileprivate let offsets: UnsafeBufferPointer<UInt32>
    fileprivate let values: UnsafeBufferPointer<UInt32>

    var count: Int { rows.count }

    /// Numbers of the title's subjects.
    @inline(__always)
    func subjects(_ title: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(rebasing: values[Int(offsets[title])..<Int(offsets[title]) + Int(rows[title].subjects)])
    }

    /// Holdings of the title, see ``PackedHolding``.
    @inline(__always)
    func holdings(_ title: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(rebasing: values[Int(offsets[title]) + Int(rows[title].subjects)..<Int(offsets[title + 1])])
    }
}

extension SegmentData {
    @inline(__always)
    func withColumns<R>(_ body: (TitleColumns) -> R) -> R {
        rows.withUnsafeBufferPointer { rows in
            attributes.offsets.withUnsafeBufferPointer { offsets in
                attributes.values.withUnsafeBufferPointer { values in
                    body(TitleColumns(rows: rows, offsets: offsets, values: values))
                }
            }
        }
    }
}
