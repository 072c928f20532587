package vn.loa.database;

/** A start that cannot go on, told in both languages to whoever started it; never shown with a stack trace. */
class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String vietnamese, String english) {
        super(vietnamese + System.lineSeparator() + english);
    }

    Refusal(String vietnamese, String english, Throwable cause) {
        super(vietnamese + System.lineSeparator() + english, cause);
    }
}
