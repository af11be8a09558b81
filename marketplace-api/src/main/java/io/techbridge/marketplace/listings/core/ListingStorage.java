package io.techbridge.marketplace.listings.core;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.ContentJson;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.platform.jobs.RecurringJob;
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

	/** At the first start of a new version, and now and then for what others bring. */
	@Bean
	RecurringJob completeClarityJob(CompleteClarity clarity) {
		return new RecurringJob("complete-clarity", Schedules.fixedDelay(Duration.ofDays(1)), clarity::run);
	}

	/** The API says codes the same way as the database. */
	@Bean
	static JacksonModule listingCodes() {
		return ContentJson.codes();
	}

}
