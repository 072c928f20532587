package vn.loa.exchange.webhook;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/** What may be sent to beside the Internet: networks and names that whoever runs Loa lists in {@code loa.webhooks.private-addresses}. */
record Permitted(List<Network> networks, List<String> names) {
    /** @throws IllegalArgumentException for a network that is none */
    static Permitted read(List<String> listed) {
        var entries = listed.stream()
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .toList();
        return new Permitted(
                entries.stream().filter(Network::isWritten).map(Network::read).toList(),
                entries.stream().filter(entry -> !Network.isWritten(entry)).toList());
    }

    boolean contains(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    boolean names(String host) {
        return names.contains(host);
    }
}
