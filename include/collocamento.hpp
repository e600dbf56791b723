// collocamento for C++17: the C functions with handles that free themselves and errors that are exceptions.
//
//     collocamento::Rulebook rulebook("umbria");
//     std::string answer = rulebook.call("dossier.assess", json);
//
// Header only, over collocamento.h, whose first page on threads and errors holds here too. A Rulebook can be moved and not
// copied; every call on it is const, and many threads may share it. The structs of the typed calls are those of C, made by
// collocamento::make<...>(), which zeroes them and sets their size.
#ifndef COLLOCAMENTO_HPP
#define COLLOCAMENTO_HPP

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "collocamento.h"

namespace collocamento {

// What a call could not do. what() is the message in English; no text holds values of the input.
class Error : public std::runtime_error {
public:
    // The last error of this thread.
    explicit Error(std::int32_t status)
        : std::runtime_error(text(colloc_last_error_message_en())),
          status_(status),
          code_(text(colloc_last_error_code())),
          path_(text(colloc_last_error_path())),
          rule_(text(colloc_last_error_rule())),
          message_it_(text(colloc_last_error_message())),
          json_(text(colloc_last_error_json()))
    {
    }

    std::int32_t status() const noexcept { return status_; }               // COLLOC_ERR_
    const std::string &code() const noexcept { return code_; }             // its wire name, such as "data_non_valida"
    const std::string &path() const noexcept { return path_; }             // a JSON pointer to the field
    const std::string &rule() const noexcept { return rule_; }             // the id of the rule behind it, or nothing
    const std::string &message_it() const noexcept { return message_it_; } // in Italian
    const std::string &json() const noexcept { return json_; }             // all of it

private:
    static const char *text(const char *given) noexcept { return given == nullptr ? "" : given; }

    std::int32_t status_;
    std::string code_, path_, rule_, message_it_, json_;
};

inline void check(std::int32_t status)
{
    if (status != COLLOC_OK) {
        throw Error(status);
    }
}

// A struct of the C header that begins with its size, all else zero: nothing is said yet.
template <class Struct> Struct make() noexcept
{
    Struct made{};
    made.size = static_cast<std::uint32_t>(sizeof made);
    return made;
}

// The last day of a term.
struct Due {
    std::int32_t day; // YYYYMMDD
    bool rolled;      // whether a holiday moved it
};

// An Arrow stream that releases itself: moved, not copied. A stream of a host's own is taken over by Stream(stream).
class Stream {
public:
    Stream() noexcept : stream_{} {}
    explicit Stream(ArrowArrayStream &taken) noexcept : stream_(taken) { taken.release = nullptr; }
    Stream(Stream &&other) noexcept : Stream(other.stream_) {}
    Stream &operator=(Stream &&other) noexcept
    {
        std::swap(stream_, other.stream_);
        return *this;
    }
    ~Stream()
    {
        if (stream_.release != nullptr) {
            stream_.release(&stream_);
        }
    }

    // The next batch, which its own release ends; false at the end.
    bool next(ArrowArray &batch)
    {
        open();
        check(stream_.get_next(&stream_, &batch));
        return batch.release != nullptr;
    }

    // The columns, which their own release ends.
    void schema(ArrowSchema &schema)
    {
        open();
        check(stream_.get_schema(&stream_, &schema));
    }

    // For functions of C.
    ArrowArrayStream *get() noexcept { return &stream_; }

private:
    void open() const
    {
        if (stream_.release == nullptr) {
            throw std::logic_error("an Arrow stream that was moved from");
        }
    }

    void check(int failed)
    {
        if (failed != 0) {
            const char *words = stream_.get_last_error(&stream_);
            throw std::runtime_error(words == nullptr ? "an Arrow stream failed" : words);
        }
    }

    ArrowArrayStream stream_;
};

// Looks on while an answer is pulled, from any thread; an empty one sees nothing.
class BatchWatch {
public:
    std::uint64_t rows() const noexcept { return colloc_batch_watch_rows(handle_.get()); }
    std::uint64_t refused() const noexcept { return colloc_batch_watch_refused(handle_.get()); }
    void cancel() const noexcept { colloc_batch_watch_cancel(handle_.get()); }

private:
    friend class Rulebook;
    struct Free {
        void operator()(colloc_batch_watch *watch) const noexcept { colloc_batch_watch_free(watch); }
    };
    std::unique_ptr<colloc_batch_watch, Free> handle_;
};

// A rulebook of the library, or one's own.
class Rulebook {
public:
    // Opens "nazionale", "umbria", "toscana" or "lombardia".
    explicit Rulebook(const std::string &name = "nazionale")
    {
        colloc_rulebook *opened = nullptr;
        check(colloc_rulebook_open(name.c_str(), &opened));
        handle_.reset(opened);
    }

    // A layer of rule data over this one, as TOML or JSON.
    Rulebook overlay(const std::string &name, std::string_view layer) const
    {
        colloc_rulebook *opened = nullptr;
        check(colloc_rulebook_overlay(handle_.get(), name.c_str(), layer.data(), layer.size(), &opened));
        return Rulebook(opened);
    }

    std::string name() const { return colloc_rulebook_name(handle_.get()); }

    // The SHA-256 of its data, and the UUID of that, by which an act can cite the rules.
    std::string digest() const { return colloc_rulebook_digest(handle_.get()); }
    std::string id() const { return colloc_rulebook_id(handle_.get()); }

    // Runs an operation, from JSON to JSON.
    std::string call(const std::string &operation, std::string_view json) const
    {
        colloc_buffer *given = nullptr;
        check(colloc_call(handle_.get(), operation.c_str(), json.data(), json.size(), &given));
        const std::unique_ptr<colloc_buffer, Free> buffer(given);
        return {colloc_buffer_data(given), colloc_buffer_len(given)};
    }

    // The last day of a term; start is YYYYMMDD, unit one of COLLOC_UNIT_, roll one of COLLOC_ROLL_.
    Due term(std::int32_t start, std::int32_t amount, std::int32_t unit, std::int32_t roll = COLLOC_ROLL_NESSUNO,
             std::string_view comune = {}) const
    {
        std::int32_t due = 0;
        std::int32_t rolled = 0;
        check(colloc_term(handle_.get(), start, amount, unit, roll, comune.data(), comune.size(), &due, &rolled));
        return {due, rolled != 0};
    }

    bool is_holiday(std::int32_t date, std::string_view comune = {}) const
    {
        std::int32_t holiday = 0;
        check(colloc_is_holiday(handle_.get(), date, comune.data(), comune.size(), &holiday));
        return holiday != 0;
    }

    colloc_sanction_output sanction(const colloc_sanction_input &input) const
    {
        auto out = make<colloc_sanction_output>();
        check(colloc_sanction(handle_.get(), &input, &out));
        return out;
    }

    colloc_state_output state_at(const colloc_state_input &input) const
    {
        auto out = make<colloc_state_output>();
        check(colloc_state_at(handle_.get(), &input, &out));
        return out;
    }

    colloc_offer_output offer(const colloc_offer_input &input) const
    {
        auto out = make<colloc_offer_output>();
        check(colloc_offer(handle_.get(), &input, &out));
        return out;
    }

    // Asks about the persons of a table of events; the streams are empty afterwards, also where it throws.
    Stream batch_events(const colloc_batch_options &options, Stream &events, Stream *persons = nullptr,
                        BatchWatch *watch = nullptr) const
    {
        Stream answer;
        colloc_batch_watch *seen = nullptr;
        check(colloc_batch_events(handle_.get(), &options, events.get(), persons == nullptr ? nullptr : persons->get(),
                                  watch == nullptr ? nullptr : &seen, answer.get()));
        if (watch != nullptr) {
            watch->handle_.reset(seen);
        }
        return answer;
    }

    // The sanction for each violation of a table; the stream is empty afterwards, also where it throws.
    Stream batch_sanctions(Stream &violations) const
    {
        Stream answer;
        check(colloc_batch_sanctions(handle_.get(), violations.get(), answer.get()));
        return answer;
    }

    // For functions of C that this class does not have.
    const colloc_rulebook *get() const noexcept { return handle_.get(); }

private:
    struct Free {
        void operator()(colloc_rulebook *rulebook) const noexcept { colloc_rulebook_free(rulebook); }
        void operator()(colloc_buffer *buffer) const noexcept { colloc_buffer_free(buffer); }
    };

    explicit Rulebook(colloc_rulebook *opened) noexcept : handle_(opened) {}

    std::unique_ptr<colloc_rulebook, Free> handle_;
};

} // namespace collocamento

#endif
