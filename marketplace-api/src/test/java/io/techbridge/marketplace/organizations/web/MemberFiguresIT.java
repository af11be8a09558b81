package io.techbridge.marketplace.organizations.web;

import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What everybody may know of who takes part.
 */
@ApplicationTest
class MemberFiguresIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void emptyMarket() {
		this.market.clearRows();
	}

	@Test
	void visitorsSeeHowManyTakePartAndInHowManyCities() {
		this.market.organization("云山大学", "110108");
		this.market.organization("朝阳研究院", "110105", OrganizationKind.INSTITUTE);
		this.market.organization("北京阀业", "110000", OrganizationKind.COMPANY);
		this.market.organization("河北泵业", "130000", OrganizationKind.COMPANY);
		this.market.organization("保定泵业", "130600", OrganizationKind.COMPANY);
		this.market.organization("保定阀业", "130600", OrganizationKind.COMPANY);

		assertThat(this.mvc.get().uri("/api/organizations/figures")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{\"research\": 2, \"companies\": 4, \"cities\": 2}");
	}

	@Test
	void whoIsNotVerifiedDoesNotCount() {
		var company = this.market.organization("保定泵业", "130600", OrganizationKind.COMPANY);
		this.jdbc.sql("UPDATE organization SET status = 'SUSPENDED' WHERE id = ?").param(company.value()).update();

		assertThat(this.mvc.get().uri("/api/organizations/figures")).bodyJson()
			.extractingPath("$.companies")
			.isEqualTo(0);
	}

}
