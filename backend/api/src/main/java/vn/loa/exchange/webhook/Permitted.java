package vn.loa.exchange.webhook;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/** What may be sent to beside the Internet: networks and names that whoever runs Loa lists in {@code loa.webhooks.private-addresses}. */
record Permitted(List<Network> networks, List<String> names) {
    static Permitted read(List<String> listed) {
        return new Permitted(
                listed.stream().filter(Network::isWritten).map(Network::read).toList(),
                listed.stream()
                        .filter(entry -> !Network.isWritten(entry))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
    }

    boolean contains(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    boolean names(String host) {
        return names.contains(host);
    }
}
