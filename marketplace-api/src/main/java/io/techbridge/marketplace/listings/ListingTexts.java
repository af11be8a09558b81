package io.techbridge.marketplace.listings;

import java.util.List;

import io.techbridge.marketplace.platform.mapping.StrictMapping;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.TransferMode;
import org.mapstruct.Mapper;

/**
 * Values of listings as JSON shows them.
 */
@Mapper(config = StrictMapping.class)
public interface ListingTexts {

	default List<String> texts(Keywords keywords) {
		return keywords.values();
	}

	default List<TransferMode> modes(TransferModes modes) {
		return modes.values();
	}

	default List<String> codes(Regions regions) {
		return regions.values().stream().map(RegionCode::value).toList();
	}

}
