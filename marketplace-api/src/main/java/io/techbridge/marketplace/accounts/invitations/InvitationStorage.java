package io.techbridge.marketplace.accounts.invitations;

import io.techbridge.marketplace.platform.persistence.StoredAs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InvitationStorage {

	@Bean
	static StoredAs invitationIds() {
		return StoredAs.column(InvitationId.class, Long.class, InvitationId::value, InvitationId::new);
	}

}
