package io.techbridge.marketplace.listings;

import io.techbridge.marketplace.platform.persistence.JsonLists;
import io.techbridge.marketplace.platform.persistence.StoredAs;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.TransferMode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ListingStorage {

	@Bean
	static StoredAs keywords() {
		return JsonLists.of(Keywords.class, Keywords::values, Keywords::new);
	}

	@Bean
	static StoredAs transferModes() {
		return JsonLists.of(TransferModes.class, (modes) -> modes.values().stream().map(TransferMode::name).toList(),
				(names) -> new TransferModes(names.stream().map(TransferMode::valueOf).toList()));
	}

	@Bean
	static StoredAs regions() {
		return JsonLists.of(Regions.class, (regions) -> regions.values().stream().map(RegionCode::value).toList(),
				(codes) -> new Regions(codes.stream().map(RegionCode::new).toList()));
	}

}
