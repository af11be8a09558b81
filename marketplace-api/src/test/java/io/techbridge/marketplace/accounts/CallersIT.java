package io.techbridge.marketplace.accounts;

import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.Membership;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class CallersIT {

	private static final ParkCode PARK = new ParkCode("TIANKAI");

	@Autowired
	private Callers callers;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
	}

	@ParameterizedTest
	@CsvSource({ "UNIVERSITY, UNIVERSITY", "INSTITUTE, UNIVERSITY", "COMPANY, COMPANY", "AGENCY, BROKER",
			"INDIVIDUAL, BROKER", "PARK_OPERATOR," })
	void theRoleOfAMemberFollowsFromTheKindOfTheOrganization(OrganizationKind kind, Role role) {
		var organization = organization(kind);

		var caller = this.callers.find(this.accounts.member(organization, MemberRole.EDITOR)).orElseThrow();

		if (role != null) {
			assertThat(caller.roles()).containsExactly(role);
		}
		else {
			assertThat(caller.roles()).isEmpty();
		}
		assertThat(caller.membership()).extracting(Membership::organization, Membership::role)
			.containsExactly(organization, MemberRole.EDITOR);
	}

	@Test
	void whoAdministersAParkIsAParkAdministrator() {
		var caller = this.callers.find(this.accounts.parkAdministrator(PARK)).orElseThrow();

		assertThat(caller.roles()).containsExactly(Role.PARK_ADMIN);
		assertThat(caller.parks()).containsExactly(PARK);
		assertThat(caller.membership()).isNull();
	}

	@Test
	void anOperatorIsOne() {
		assertThat(this.callers.find(this.accounts.operator()).orElseThrow().roles()).containsExactly(Role.OPERATOR);
	}

	@Test
	void anUnknownAccountIsNobody() {
		assertThat(this.callers.find(new AccountId(1))).isEmpty();
	}

	private OrganizationId organization(OrganizationKind kind) {
		return this.market.organization("云山研究院", "110108", kind);
	}

}
