package vn.loa.exchange.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A range of addresses, {@code 10.0.0.0/8}. */
record Network(byte[] first, int bits) {
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern WRITTEN = Pattern.compile("(" + IPV4 + "|[0-9a-f:.]*:[0-9a-f:.]*)(/[0-9]{1,3})?");

    /**
     * Within the IPv4 addresses and the IPv6 addresses in use (2000::/3) what is no single host of the Internet: IANA's special-purpose
     * registries. Whatever has an IPv4 address in it (mapped, 6to4, Teredo, NAT64) is here too, or lies outside 2000::/3.
     */
    private static final List<Network> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Network::read)
            .toList();

    private static final Network GLOBAL = read("2000::/3");
    private static final int IPV4_BYTES = 4;

    static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** Four numbers as everybody writes them. */
    static boolean isIpv4(String text) {
        return IPV4.matcher(text).matches();
    }

    /** @throws IllegalArgumentException where it is none */
    static Network read(String text) {
        if (!isWritten(text)) {
            throw new IllegalArgumentException("no network: " + text);
        }
        int slash = text.indexOf('/');
        var first = literal(slash < 0 ? text : text.substring(0, slash)).getAddress();
        int bits = slash < 0 ? first.length * Byte.SIZE : Integer.parseInt(text.substring(slash + 1));
        if (bits > first.length * Byte.SIZE) {
            throw new IllegalArgumentException("no network: " + text);
        }
        return new Network(first, bits);
    }

    /** Whether anybody on the Internet could be meant by it. */
    static boolean isPublic(InetAddress address) {
        return (address.getAddress().length == IPV4_BYTES || GLOBAL.contains(address))
                && SPECIAL.stream().noneMatch(special -> special.contains(address));
    }

    boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((bytes[bit / Byte.SIZE] & mask) != (first[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** An address as it is written: with digits alone, or a colon, no name is looked up. */
    static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException foreign) {
            throw new IllegalArgumentException("no address: " + address, foreign);
        }
    }
}
