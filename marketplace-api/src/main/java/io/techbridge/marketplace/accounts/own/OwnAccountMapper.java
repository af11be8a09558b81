package io.techbridge.marketplace.accounts.own;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.platform.mapping.StrictMapping;
import org.mapstruct.Mapper;

@Mapper(config = StrictMapping.class)
interface OwnAccountMapper {

	OwnAccountResponse toResponse(Account account, boolean secondFactor, int recoveryCodesLeft);

	default String text(EmailAddress email) {
		return email.value();
	}

}
