package io.techbridge.marketplace.interests.core;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.mapping.TextValues;
import io.techbridge.marketplace.platform.persistence.StoredAs;
import tools.jackson.databind.JacksonModule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InterestStorage {

	@Bean
	static StoredAs interestIds() {
		return StoredAs.column(InterestId.class, Long.class, InterestId::value, InterestId::new);
	}

	/** Requests name listings and interests by their ids. */
	@Bean
	static JacksonModule interestRequestIds() {
		return new TextValues("interest-request-ids").with(ListingId.class, ListingId::toString, ListingId::of)
			.with(InterestId.class, InterestId::toString, InterestId::of);
	}

}
