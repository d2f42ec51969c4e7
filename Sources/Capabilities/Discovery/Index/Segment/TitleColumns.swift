/// The columns of a segment while its titles are counted; valid only inside ``SegmentData/withColumns(_:)``.
/// Reads are not checked in a release build: what they read was made here or went through ``SegmentCheck``.
struct TitleColumns {
    let rows: UnsafeBufferPointer<DocumentRow>
    fileprivate let offsets: UnsafeBufferPointer<UInt32>
    fileprivate let values: UnsafeBufferPointer<UInt32>

    var count: Int { rows.count }

    @inline(__always)
    subscript(title: Int) -> Title {
        Title(row: rows[title], values: values, start: offsets[title], end: offsets[title + 1])
    }

    /// What the columns hold of one title.
    struct Title {
        let row: DocumentRow
        fileprivate let values: UnsafeBufferPointer<UInt32>
        fileprivate let start: UInt32
        fileprivate let end: UInt32

        /// Numbers of its subjects.
        @inline(__always)
        var subjects: UnsafeBufferPointer<UInt32> {
            UnsafeBufferPointer(rebasing: values[Int(start)..<Int(start) + Int(row.subjects)])
        }

        /// See ``PackedHolding``.
        @inline(__always)
        var holdings: UnsafeBufferPointer<UInt32> {
            UnsafeBufferPointer(rebasing: values[Int(start) + Int(row.subjects)..<Int(end)])
        }

        /// A subject or a holding, to have it fetched; 0 when there is none.
        @inline(__always)
        var firstAttribute: UInt32 { start < end ? values[Int(start)] : 0 }
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
