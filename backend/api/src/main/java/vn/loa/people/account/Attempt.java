package vn.loa.people.account;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a password or a code is tried from, and so what its failures count against. Never a name alone: whoever knows a colleague's user
 * name could lock the colleague out.
 *
 * @param stranger it comes from no device the account is known on
 */
record Attempt(boolean stranger, List<Count> counts) {
    /** @param allowed failures before the wait */
    record Count(String key, int allowed) {}

    private static final int OF_ONE = 5;
    /** A whole office may sit behind one address, each with a few slips of the finger. */
    private static final int OF_AN_ADDRESS = 50;

    private static final int OF_CODES = 20;

    static Attempt from(String address, String username) {
        return new Attempt(
                true,
                List.of(
                        new Count("name " + address + " " + username, OF_ONE),
                        new Count("address " + address, OF_AN_ADDRESS)));
    }

    /** On a device where the account has signed in before: other devices' failures do not count. */
    static Attempt fromDevice(String device, UUID account) {
        return new Attempt(false, List.of(new Count("device " + device + " " + account, OF_ONE)));
    }

    static Attempt inSession(UUID session) {
        return new Attempt(false, List.of(new Count("session " + session, OF_ONE)));
    }

    /**
     * A code after the right password. A stranger's failures count for the account too, wherever they come from: six digits would not stand
     * against many addresses, and only who knows the password gets here.
     */
    Attempt withCode(UUID account) {
        return stranger
                ? new Attempt(
                        true,
                        Stream.concat(counts.stream(), Stream.of(new Count("code " + account, OF_CODES)))
                                .toList())
                : this;
    }

    List<String> keys() {
        return counts.stream().map(Count::key).toList();
    }
}
