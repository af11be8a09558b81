package io.techbridge.marketplace.contracts.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.Instalment;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The payments of contracts, insert-only.
 */
@Component
public class Payments {

	private static final String INSERT = """
			INSERT INTO contract_payment
			  (id, contract_id, instalment_no, kind, reverses_id, fen, paid_on, voucher, remark, request_key, recorded_at,
			   account_id, side)
			VALUES (:id, :contract, :instalment, :kind, :reverses, :fen, :paidOn, :voucher, :remark, :key, :at, :account,
			  :side)""";

	private static final String SELECT = """
			SELECT payment.id, payment.kind, payment.instalment_no, payment.reverses_id, payment.fen, payment.paid_on,
			  payment.voucher, payment.remark, payment.side, payment.recorded_at,
			  EXISTS (SELECT 1 FROM contract_payment reversal WHERE reversal.reverses_id = payment.id) AS reversed
			FROM contract_payment payment WHERE payment.contract_id = :contract""";

	private final JdbcClient jdbc;

	private final Ids ids;

	private final Clock clock;

	Payments(JdbcClient jdbc, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * What was booked for a contract, the first first.
	 */
	public List<Payment> of(ContractId contract) {
		return this.jdbc.sql(SELECT + " ORDER BY payment.id")
			.param("contract", contract.value())
			.query(Payments::payment)
			.list();
	}

	/**
	 * What a request has booked before.
	 */
	Optional<Payment> bookedBy(ContractId contract, @Nullable String requestKey) {
		if (requestKey == null) {
			return Optional.empty();
		}
		return this.jdbc.sql(SELECT + " AND payment.request_key = :key")
			.param("contract", contract.value())
			.param("key", requestKey)
			.query(Payments::payment)
			.optional();
	}

	/**
	 * Adds a row.
	 * @param reverses the payment that it reverses, {@code null} for a payment
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Payment add(ContractId contract, Booking booking, @Nullable String reverses, @Nullable String requestKey, Side side,
			AccountId by) {
		return add(contract, booking, reverses, requestKey, side, by, this.clock.instant());
	}

	/**
	 * Adds the payment of an instalment that came with the application.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Payment add(ContractId contract, Instalment instalment, LocalDate paidOn, Instant at) {
		return add(contract, new Booking(instalment.sequence(), instalment.fen(), paidOn, null, null), null, null,
				Side.BUYER, null, at);
	}

	private Payment add(ContractId contract, Booking booking, @Nullable String reverses, @Nullable String requestKey,
			Side side, @Nullable AccountId by, Instant at) {
		var id = this.ids.next();
		var kind = (reverses != null) ? Payment.Kind.REVERSAL : Payment.Kind.PAYMENT;
		var values = new HashMap<String, @Nullable Object>();
		values.put("id", id);
		values.put("contract", contract.value());
		values.put("instalment", booking.sequence());
		values.put("kind", kind.name());
		values.put("reverses", (reverses != null) ? Long.parseLong(reverses) : null);
		values.put("fen", booking.fen());
		values.put("paidOn", booking.paidOn());
		values.put("voucher", booking.voucher());
		values.put("remark", booking.remark());
		values.put("key", requestKey);
		values.put("at", at);
		values.put("account", (by != null) ? by.value() : null);
		values.put("side", side.name());
		this.jdbc.sql(INSERT).params(values).update();
		return new Payment(Long.toString(id), kind, booking.sequence(), reverses, false, booking.fen(),
				booking.paidOn(), booking.voucher(), booking.remark(), side, at);
	}

	private static Payment payment(ResultSet row, int number) throws SQLException {
		var sequence = row.getInt("instalment_no");
		var instalment = row.wasNull() ? null : sequence;
		return new Payment(row.getString("id"), Payment.Kind.valueOf(row.getString("kind")), instalment,
				row.getString("reverses_id"), row.getBoolean("reversed"), row.getLong("fen"),
				row.getObject("paid_on", LocalDate.class), row.getString("voucher"), row.getString("remark"),
				Side.valueOf(row.getString("side")), Instants.of(row, "recorded_at"));
	}

}
