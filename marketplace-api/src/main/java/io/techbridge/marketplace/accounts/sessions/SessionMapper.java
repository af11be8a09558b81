package io.techbridge.marketplace.accounts.sessions;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.Affiliation;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.accounts.sessions.SessionResponse.Holder;
import io.techbridge.marketplace.accounts.sessions.SessionResponse.SessionOrganization;
import io.techbridge.marketplace.platform.mapping.StrictMapping;
import io.techbridge.marketplace.platform.security.MemberRole;
import org.mapstruct.Mapper;

@Mapper(config = StrictMapping.class)
interface SessionMapper {

	Holder toHolder(Account account);

	SessionOrganization toOrganization(Affiliation organization, MemberRole memberRole);

	default String text(EmailAddress email) {
		return email.value();
	}

}
