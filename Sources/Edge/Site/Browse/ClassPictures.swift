import HTML

/// A picture for each main class and for Islam (2X), drawn for this program, so that children who cannot read yet find their shelf.
/// Decoration beside number and words: screen readers pass them over, and they take the colour of the words around them.
enum ClassPictures {
    /// - Parameter id: of a node of the class tree; the other nodes have no picture.
    static func markup(_ id: String) -> Markup? { pictures[id] }

    private static func drawn(_ path: Markup) -> Markup {
        "<svg class=pic viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\">\(path)</svg>"
    }

    private static let pictures: [String: Markup] = [
        // A screen that asks.
        "0": drawn(
            """
            <path d="M4 4h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM8 20h8M12 16v4\
            M10 8a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1M12 13.2h.01"/>
            """),
        // A face.
        "1": drawn(
            """
            <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.7 9.5v.6M15.3 9.5v.6M8 14.3c1 1.6 2.4 2.4 4 2.4s3-.8 4-2.4"/>
            """),
        // A book that shines.
        "2": drawn(
            """
            <path d="M12 20.5c-2-1.6-5-2.2-8.5-2V9.5c3.5-.2 6.5.4 8.5 2 2-1.6 5-2.2 8.5-2v9c-3.5-.2-6.5.4-8.5 2z\
            M12 11.5v9M12 7.5V3.5M8 6.5 6.3 4.3M16 6.5l1.7-2.2"/>
            """),
        // A mosque with its minaret.
        "297": drawn(
            """
            <path d="M4 20.5V14c0-3.4 3.2-4.8 5.8-7.2 2.6 2.4 5.8 3.8 5.8 7.2v6.5M9.8 6.8V4.3M2.5 20.5h19\
            M19 20.5V9.5l-1-1.5 1-2.7 1 2.7-1 1.5M8 20.5v-3.2a1.8 1.8 0 0 1 3.6 0v3.2"/>
            """),
        // Two people.
        "3": drawn(
            """
            <path d="M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 19.5c.4-3.7 2.8-5.5 6-5.5s5.6 1.8 6 5.5zM15.5 5.4a2.7 2.7 0 1 1 .3 5.4\
            M16.5 14c2.8.2 4.7 2 5 5.5h-3.5"/>
            """),
        // Two who speak.
        "4": drawn(
            """
            <path d="M4 3.5h11a1 1 0 0 1 1 1V12a1 1 0 0 1-1 1H9.5L6 16.5V13H4a1 1 0 0 1-1-1V4.5a1 1 0 0 1 1-1zM7 10.5l2.5-5 2.5 5M8 8.9h3\
            M19 8.5h1a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1h-1v3.5L15.5 17H11"/>
            """),
        // A planet and two stars.
        "5": drawn(
            """
            <path d="M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM6.7 9.3C3.6 10.6 1.9 12.2 2.3 13.5c.6 1.8 5.2 1.5 10.3-.4s9-5 8.3-6.8\
            c-.5-1.3-2.6-1.5-5.5-.9M4.5 3.5v3M3 5h3M19.5 17v3M18 18.5h3"/>
            """),
        // A gear.
        "6": drawn(
            """
            <path d="M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12 18.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM12 5.5V3M12 21v-2.5\
            M18.5 12H21M3 12h2.5M16.6 7.4l1.8-1.8M5.6 18.4l1.8-1.8M16.6 16.6l1.8 1.8M5.6 5.6l1.8 1.8"/>
            """),
        // A palette.
        "7": drawn(
            """
            <path d="M12 3.5c-5 0-9 3.6-9 8.2 0 4.7 3.8 8.8 8.3 8.8 1.6 0 2.2-1.1 1.8-2.4-.5-1.6.3-2.8 2-2.8H17c2.4 0 4-1.4 4-4 \
            0-4.4-4-7.8-9-7.8zM7.3 12.5v.2M9 8.2v.2M13.5 7v.2M17.3 9.7v.2"/>
            """),
        // A feather that writes.
        "8": drawn(
            """
            <path d="M20.5 3.5c-6.5 0-11.5 3.5-13 9.5L6 20M20.5 3.5c.5 6-2.8 11-9.5 12H7.2M7.3 15c3-4 5.7-6.3 8.7-7.8M4 20.5h10"/>
            """),
        // A temple of stone (candi).
        "9": drawn(
            """
            <path d="M3 20.5h18M4.8 20.5v-4h14.4v4M6.5 16.5V13h11v3.5M8.5 13v-3h7v3M10.2 10V7.5h3.6V10M12 7.5V4\
            M10.3 20.5v-2.3a1.7 1.7 0 0 1 3.4 0v2.3"/>
            """),
        // A thick book with a mark in it.
        "referensi": drawn(
            """
            <path d="M19 17.5H6.8a2 2 0 0 0 0 4H19M4.8 19.5V5a1.8 1.8 0 0 1 1.8-1.8H18a1 1 0 0 1 1 1v17.3M13.5 3.2v7l-2-1.5-2 1.5v-7"/>
            """),
    ]
}
