package io.techbridge.marketplace.listings.achievements;

import io.techbridge.marketplace.platform.persistence.StoredAs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AchievementStorage {

	@Bean
	static StoredAs achievementIds() {
		return StoredAs.column(AchievementId.class, Long.class, AchievementId::value, AchievementId::new);
	}

}
