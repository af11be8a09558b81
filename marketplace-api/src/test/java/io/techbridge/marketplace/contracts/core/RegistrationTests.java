package io.techbridge.marketplace.contracts.core;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import io.techbridge.marketplace.platform.problems.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RegistrationTests {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

	/** The whole table: where each act leads, by where it can be done. */
	private static final Map<RegistrationStatus, Map<RegistrationAct, RegistrationStatus>> TABLE = Map.of(
			RegistrationStatus.NOT_FILED, Map.of(RegistrationAct.FILE, RegistrationStatus.FILED),
			RegistrationStatus.FILED, Map.of(RegistrationAct.ACCEPT, RegistrationStatus.ACCEPTED),
			RegistrationStatus.ACCEPTED,
			Map.of(RegistrationAct.REQUEST_CORRECTION, RegistrationStatus.CORRECTION, RegistrationAct.REGISTER,
					RegistrationStatus.REGISTERED, RegistrationAct.REFUSE, RegistrationStatus.REFUSED),
			RegistrationStatus.CORRECTION, Map.of(RegistrationAct.RESUBMIT, RegistrationStatus.ACCEPTED),
			RegistrationStatus.REGISTERED, Map.of(RegistrationAct.AMEND, RegistrationStatus.REGISTERED,
					RegistrationAct.CANCEL, RegistrationStatus.CANCELLED));

	static Stream<Arguments> everything() {
		return Stream.of(RegistrationStatus.values())
			.flatMap((status) -> Stream.of(RegistrationAct.values()).map((act) -> Arguments.of(status, act)));
	}

	@ParameterizedTest(name = "{1} {0}")
	@MethodSource("everything")
	void eachStepLeadsWhereTheTableSays(RegistrationStatus status, RegistrationAct act) {
		var registration = new Registration(status, null, null, null, null, null, null);
		var to = TABLE.getOrDefault(status, Map.of()).get(act);

		assertThat(RegistrationAct.possible(status).contains(act)).isEqualTo(to != null);
		if (to != null) {
			assertThat(registration.moved(step(act, 100, 80), null).status()).isEqualTo(to);
		}
		else {
			assertThatExceptionOfType(RuleViolated.class)
				.isThrownBy(() -> registration.moved(step(act, 100, 80), null));
		}
	}

	@Test
	void whatIsConfirmedAnewKeepsItsNumberAndDay() {
		var registered = new Registration(RegistrationStatus.ACCEPTED, null, null, null, null, null, null)
			.moved(step(RegistrationAct.REGISTER, 100, 80), null);

		var amended = registered
			.moved(new RegistrationStep(RegistrationAct.AMEND, DAY.plusDays(9), null, 90L, 70L, null, null), null);

		assertThat(amended.number()).isEqualTo("2026110108000001");
		assertThat(amended.registeredOn()).isEqualTo(DAY);
		assertThat(amended.totalFen()).isEqualTo(90);
		assertThat(amended.technologyFen()).isEqualTo(70);
	}

	private static RegistrationStep step(RegistrationAct act, long total, long technology) {
		return new RegistrationStep(act, DAY, "2026110108000001", total, technology, RefusalReason.PRICE_UNCLEAR, null);
	}

}
