package vn.loa.launcher;

import java.io.IOException;

/** A start that cannot continue, reported in both languages; never shown with a stack trace. */
class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    interface Step<T> {
        T take() throws IOException;
    }

    Refusal(String vietnamese, String english) {
        this(vietnamese, english, null);
    }

    Refusal(String vietnamese, String english, Throwable cause) {
        super(vietnamese + System.lineSeparator() + english, cause);
    }

    /** Runs the step; if it is refused, the process ends with only the refusal's message. */
    static <T> T orExit(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
            throw refusal;
        }
    }
}
