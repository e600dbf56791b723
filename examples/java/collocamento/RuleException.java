package collocamento;

/** A call that the library refused: its number, code, path in the input, and messages. */
public final class RuleException extends Exception {
    private static final long serialVersionUID = 1;

    public final int status;
    public final String code, path, italian, english;

    /** Reads the last error, which belongs to the thread of the call. */
    private RuleException(int status) {
        super(Collocamento.LIB.colloc_last_error_message());
        this.status = status;
        code = Collocamento.LIB.colloc_last_error_code();
        path = Collocamento.LIB.colloc_last_error_path();
        italian = getMessage();
        english = Collocamento.LIB.colloc_last_error_message_en();
    }

    /** Throws unless the status is COLLOC_OK. */
    public static void check(int status) throws RuleException {
        if (status != Collocamento.OK) {
            throw new RuleException(status);
        }
    }
}
