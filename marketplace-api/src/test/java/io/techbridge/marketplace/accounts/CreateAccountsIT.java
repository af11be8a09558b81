package io.techbridge.marketplace.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.techbridge.marketplace.organizations.MemberCounts;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class CreateAccountsIT {

	private static final ParkCode PARK = new ParkCode("TIANKAI");

	@Autowired
	private CreateAccounts createAccounts;

	@Autowired
	private People people;

	@Autowired
	private MemberCounts counts;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
	}

	@Test
	void aCreatedAccountCanBeUsedAtOnce() {
		var id = this.createAccounts
			.create(NewAccount.of("李雷", "Li.Lei@TechBridge.example", TestAccounts.PASSWORD, Locale.ENGLISH));

		assertThat(this.people.find(id))
			.contains(new Person(id, "李雷", "li.lei@techbridge.example", Locale.ENGLISH, true));
	}

	@Test
	void anAddressHasOneAccountHoweverItIsWritten() {
		this.accounts.withEmail("li.lei@techbridge.example");

		assertThatExceptionOfType(InvalidFields.class)
			.isThrownBy(() -> this.accounts.withEmail("LI.LEI@TECHBRIDGE.example"));
	}

	@Test
	void aWeakPasswordIsRefused() {
		assertThatExceptionOfType(InvalidFields.class).isThrownBy(() -> this.createAccounts
			.create(NewAccount.of("李雷", "li.lei@techbridge.example", "password1234", Locale.CHINESE)));
	}

	@Test
	void othersFindPeopleByWhatTheyDo() {
		var organization = this.market.organization("云山大学", "110108");
		var admin = this.accounts.member(organization, MemberRole.ADMIN);
		var editor = this.accounts.member(organization, MemberRole.EDITOR);
		var viewer = this.accounts.member(organization, MemberRole.VIEWER);
		var operator = this.accounts.operator();
		var parkAdministrator = this.accounts.parkAdministrator(PARK);

		assertThat(ids(this.people.membersOf(organization, MemberRole.EDITOR))).containsExactly(admin, editor);
		assertThat(ids(this.people.operators())).containsExactly(operator);
		assertThat(ids(this.people.administratorsOf(PARK))).containsExactly(parkAdministrator);
		assertThat(this.counts.of(List.of(organization))).containsExactly(Map.entry(organization, 3L));
		assertThat(this.people.names(List.of(viewer, new AccountId(1)))).containsOnlyKeys(viewer);
	}

	private static List<AccountId> ids(List<Person> people) {
		return people.stream().map(Person::id).toList();
	}

}
