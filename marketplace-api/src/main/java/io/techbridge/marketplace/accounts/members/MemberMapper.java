package io.techbridge.marketplace.accounts.members;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.platform.mapping.StrictMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class)
interface MemberMapper {

	@Mapping(target = "accountId", source = "id")
	Member withEmail(Account account);

	@Mapping(target = "accountId", source = "id")
	@Mapping(target = "email", ignore = true)
	Member withoutEmail(Account account);

	default String text(EmailAddress email) {
		return email.value();
	}

}
