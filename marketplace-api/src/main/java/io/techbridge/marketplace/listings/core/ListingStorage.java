package io.techbridge.marketplace.listings.core;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.ContentJson;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.platform.persistence.StoredAs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;

@Configuration(proxyBeanMethods = false)
class ListingStorage {

	@Bean
	static StoredAs listingIds() {
		return StoredAs.column(ListingId.class, Long.class, ListingId::value, ListingId::new);
	}

	@Bean
	static StoredAs listingContents() {
		return StoredAs.column(ListingContent.class, String.class, ContentJson::write, ContentJson::read);
	}

	/** The API says codes the same way as the database. */
	@Bean
	static JacksonModule listingCodes() {
		return ContentJson.codes();
	}

}
