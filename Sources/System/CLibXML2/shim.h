#ifndef SILANG_CLIBXML2_SHIM_H
#define SILANG_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
#include <string.h>

// The fields of libxml2's structs and the type of its error callback have changed between releases, so they are touched
// here and nowhere else.

/// What one push parser tells its owner. It is the user data of every SAX callback.
typedef struct {
    void *owner;
    xmlParserCtxtPtr context;
    /// The first error that ends the document: libxml2's own code, 0 while there is none.
    int code;
    int line;
    int column;
    /// Bytes consumed where it stands, or -1: the parser forgets its place when it stops.
    long offset;
    char message[256];
    /// Whether a namespace prefix was used without being declared.
    int unboundPrefix;
} SilangXMLState;

/// Bytes of the document consumed so far, or -1 where the parser converts from another encoding than UTF-8.
static inline long silang_xml_offset(SilangXMLState *state) {
    xmlParserInputPtr input = state->context->input;
    if (input == NULL || (input->buf != NULL && input->buf->encoder != NULL)) return -1;
    return (long)input->consumed + (long)(input->cur - input->base);
}

/// The encoding that the document declares, or NULL. It stays the parser's.
static inline const xmlChar *silang_xml_encoding(SilangXMLState *state) {
    if (state->context->input != NULL && state->context->input->encoding != NULL) return state->context->input->encoding;
    return state->context->encoding;
}

static inline int silang_xml_line(SilangXMLState *state) {
    return state->context->input != NULL ? state->context->input->line : 0;
}

static inline int silang_xml_column(SilangXMLState *state) {
    return state->context->input != NULL ? state->context->input->col : 0;
}

static inline void silang_xml_note_error(void *userData, const xmlError *error) {
    SilangXMLState *state = (SilangXMLState *)userData;
    if (state == NULL || error == NULL || state->code != 0) return;
    // An undeclared prefix and its like: the document is still well-formed.
    if (error->domain == XML_FROM_NAMESPACE) {
        if (error->code == XML_NS_ERR_UNDEFINED_NAMESPACE) state->unboundPrefix = 1;
        return;
    }
    if (error->level < XML_ERR_FATAL) return;
    state->code = error->code;
    state->line = error->line;
    state->column = error->int2;
    state->offset = state->context == NULL ? -1 : silang_xml_offset(state);
    if (error->message != NULL) strncpy(state->message, error->message, sizeof(state->message) - 1);
}

static inline void silang_xml_silent(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

/// Makes a push parser that loads nothing from anywhere and prints nothing.
static inline xmlParserCtxtPtr silang_xml_create(
    SilangXMLState *state, startElementNsSAX2Func start, endElementNsSAX2Func end, charactersSAXFunc characters,
    internalSubsetSAXFunc doctype
) {
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof(handler));
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start;
    handler.endElementNs = end;
    handler.characters = characters;
    handler.ignorableWhitespace = characters;
    handler.cdataBlock = characters;
    handler.internalSubset = doctype;
    handler.serror = (xmlStructuredErrorFunc)silang_xml_note_error;
    handler.warning = silang_xml_silent;
    handler.error = silang_xml_silent;
    handler.fatalError = silang_xml_silent;
    state->context = xmlCreatePushParserCtxt(&handler, state, NULL, 0, NULL);
    if (state->context != NULL) xmlCtxtUseOptions(state->context, XML_PARSE_NONET);
    return state->context;
}

/// Parses the next bytes. Errors of conversion would be printed by the thread's own handler, which is silenced first.
static inline void silang_xml_parse(SilangXMLState *state, const char *bytes, int count, int isLast) {
    xmlSetGenericErrorFunc(NULL, silang_xml_silent);
    int result = xmlParseChunk(state->context, bytes, count, isLast);
    if (state->code != 0 || (result >= 0 && result != XML_ERR_INVALID_ENCODING)) return;
    // Bytes that the document's encoding does not have stop the parser without a word, and what it read stays "well-formed".
    state->code = XML_ERR_INVALID_ENCODING;
    state->line = silang_xml_line(state);
    state->column = silang_xml_column(state);
    state->offset = silang_xml_offset(state);
    strncpy(state->message, "bytes that are no text in the document's encoding", sizeof(state->message) - 1);
}

/// Stops the parser for a reason of the owner's, unless it has stopped for its own.
static inline void silang_xml_stop(SilangXMLState *state) {
    xmlStopParser(state->context);
}

static inline int silang_xml_well_formed(SilangXMLState *state) { return state->context->wellFormed; }

#endif
