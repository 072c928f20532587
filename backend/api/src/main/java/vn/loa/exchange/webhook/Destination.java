package vn.loa.exchange.webhook;

import static vn.loa.exchange.webhook.WebhookProblem.*;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.problem.Problem;

/**
 * An address taken apart. One reading of it: what could be read in two ways is refused, and what is written is what is connected to.
 *
 * @param listed whether it is one of {@link Permitted}, wherever its name leads
 */
record Destination(boolean secure, String host, int port, String path, boolean listed) {
    private static final Pattern SIGNS = Pattern.compile("[!-~&&[^\\\\]]+");
    /** The last label begins with a letter: neither an IPv4 address nor any of its other spellings does. */
    private static final Pattern NAME =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    private static final int HTTPS = 443;

    /** Below it are ports of services that nobody receives webhooks by. */
    private static final int FREE = 1024;

    private static final int LAST = 65_535;

    /** @throws Problem 422 at {@code /address} */
    static Destination read(String address, Permitted permitted) {
        var uri = uri(address);
        var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!Set.of("https", "http").contains(scheme)) {
            throw refused(WEBHOOK_ADDRESS_NOT_HTTPS);
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw refused(WEBHOOK_ADDRESS_UNREADABLE);
        }
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean listed = permitted.names(host)
                || literal(host).filter(permitted::contains).isPresent();
        boolean secure = scheme.equals("https");
        if (!listed && !secure) {
            throw refused(WEBHOOK_ADDRESS_NOT_HTTPS);
        }
        if (!listed && !NAME.matcher(host).matches()) {
            throw refused(WEBHOOK_ADDRESS_WITHOUT_NAME);
        }
        int port = uri.getPort() < 0 ? secure ? HTTPS : 80 : uri.getPort();
        if (port > LAST || port == 0 || !listed && port != HTTPS && port < FREE) {
            throw refused(WEBHOOK_ADDRESS_PORT);
        }
        return new Destination(secure, host, port, path(uri), listed);
    }

    /** Where to connect: the first address, if all there are may be connected to. */
    Optional<InetAddress> chosen(List<InetAddress> found, Permitted permitted) {
        boolean all =
                found.stream().allMatch(address -> listed || Network.isPublic(address) || permitted.contains(address));
        return all ? found.stream().findFirst() : Optional.empty();
    }

    private static URI uri(String address) {
        if (!SIGNS.matcher(address).matches()) {
            throw refused(WEBHOOK_ADDRESS_UNREADABLE);
        }
        try {
            return new URI(address);
        } catch (URISyntaxException foreign) {
            throw refused(WEBHOOK_ADDRESS_UNREADABLE);
        }
    }

    private static Optional<InetAddress> literal(String host) {
        return Network.isIpv4(host) ? Optional.of(Network.literal(host)) : Optional.empty();
    }

    private static String path(URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static Problem refused(WebhookProblem code) {
        return Problem.invalid("/address", code);
    }
}
