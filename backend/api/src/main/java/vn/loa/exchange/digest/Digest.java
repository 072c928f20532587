package vn.loa.exchange.digest;

import static vn.loa.exchange.digest.DigestProblem.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.loa.people.access.Row;
import vn.loa.problem.Problem;

/** Somebody's wish to be told by mail each working morning what waits. Its id is the account's. */
@Entity
public class Digest extends Row {
    /** Between two codes, so that nobody's box is filled by another. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final int TRIES = 5;

    String email;
    int hour;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Column(name = "code_digest")
    String codeDigest;

    @Column(name = "codes_tried")
    int codesTried;

    @Column(name = "sent_on")
    LocalDate sentOn;

    protected Digest() {}

    Digest(UUID account) {
        super(account);
    }

    /** Whether {@code email} is not proved yet, so that a code has to go there. */
    boolean toProve(String email) {
        return confirmedAt == null || !email.equals(this.email);
    }

    void requirePause(Instant now) {
        if (askedAt != null && codeDigest != null && now.isBefore(askedAt.plus(PAUSE))) {
            throw DIGEST_CODE_JUST_SENT.problem();
        }
    }

    void choose(int hour) {
        this.hour = hour;
    }

    /** A code is on its way to another address. */
    void prove(String email, Code code, Instant now) {
        this.email = email;
        codeDigest = code.digest();
        codesTried = 0;
        askedAt = now;
        confirmedAt = null;
    }

    void confirm(Code code, Instant now) {
        if (codeDigest == null || codesTried >= TRIES || now.isAfter(askedAt.plus(VALID))) {
            throw DIGEST_NO_CODE.problem();
        }
        codesTried++;
        if (!codeDigest.equals(code.digest())) {
            throw Problem.invalid("/code", DIGEST_CODE_WRONG);
        }
        codeDigest = null;
        confirmedAt = now;
    }
}
