package io.techbridge.marketplace.testing;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import io.techbridge.marketplace.accounts.CreateAccounts;
import io.techbridge.marketplace.accounts.NewAccount;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;

import org.springframework.stereotype.Component;

/**
 * Accounts to try things with, each with an address of its own and the same password.
 */
@Component
public class TestAccounts {

	public static final String PASSWORD = "lantern orbit maple 17";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final CreateAccounts accounts;

	TestAccounts(CreateAccounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Somebody who belongs to no organization.
	 */
	public AccountId newcomer() {
		return this.accounts.create(someone());
	}

	public AccountId member(OrganizationId organization, MemberRole role) {
		return this.accounts.create(someone().memberOf(organization, role));
	}

	public AccountId operator() {
		return this.accounts.create(someone().asOperator());
	}

	public AccountId parkAdministrator(ParkCode park) {
		return this.accounts.create(someone().administering(park));
	}

	/**
	 * Somebody with a given address.
	 */
	public AccountId withEmail(String email) {
		return this.accounts.create(NewAccount.of("王小明", email, PASSWORD, Locale.CHINESE));
	}

	private static NewAccount someone() {
		var number = NUMBER.incrementAndGet();
		return NewAccount.of("成员" + number, "member-" + number + "@techbridge.example", PASSWORD, Locale.CHINESE);
	}

}
