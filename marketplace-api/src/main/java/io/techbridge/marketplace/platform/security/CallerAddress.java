package io.techbridge.marketplace.platform.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whose address it is. A household or a host gets a whole /64 network of IPv6 addresses,
 * so that only the first half of one tells callers apart.
 */
final class CallerAddress {

	private static final int NETWORK_BYTES = 8;

	private CallerAddress() {
	}

	/**
	 * What the calls from an address are counted under.
	 */
	static String network(String address) {
		return address.contains(":") ? sixthVersion(address) : address;
	}

	private static String sixthVersion(String address) {
		try {
			var ip = InetAddress.getByName(address); // never asks a name server: names
														// have no colons
			var bytes = ip.getAddress();
			return (bytes.length > NETWORK_BYTES)
					? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "::/64" : ip.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address; // made up by whoever set the header of a proxy
		}
	}

}
