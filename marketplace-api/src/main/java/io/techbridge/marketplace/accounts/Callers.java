package io.techbridge.marketplace.accounts;

import java.util.Optional;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CallerSource;

import org.springframework.stereotype.Component;

@Component
class Callers implements CallerSource {

	@Override
	public Optional<Caller> find(AccountId account) {
		return Optional.empty();
	}

}
