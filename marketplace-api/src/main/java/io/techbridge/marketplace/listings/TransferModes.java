package io.techbridge.marketplace.listings;

import java.util.Collection;
import java.util.List;

import io.techbridge.matching.TransferMode;

/**
 * Ways of transfer, in the order of their vocabulary; empty if not stated.
 */
public record TransferModes(List<TransferMode> values) {

	public TransferModes {
		values = values.stream().distinct().sorted().toList();
	}

	public static TransferModes of(Collection<TransferMode> modes) {
		return new TransferModes(List.copyOf(modes));
	}

}
