      *> Assesses a dossier from COBOL (GnuCOBOL 3).
      *>
      *>     cobc -x -free -fstatic-call assess.cob -lcollocamento
      *>     ./assess [DOSSIER.json [RULEBOOK]]
      *>
      *> Numbers passed to C are COMP-5; a size_t is BINARY-DOUBLE; a
      *> handle is a POINTER. LOW-VALUES in a struct mean "absent".
identification division.
program-id. assess.

environment division.
input-output section.
file-control.
    select dossier assign to dossier-path
        organization is sequential
        file status is dossier-status.

data division.
file section.
fd  dossier.
01  dossier-byte            pic x.

working-storage section.
01  dossier-path            pic x(256).
01  dossier-status          pic xx.
01  rulebook-name           pic x(64).
01  rulebook                usage pointer value null.
01  answer                  usage pointer value null.
01  given-text              usage pointer value null.
01  result                  binary-long.
01  json-text               pic x(1048576).
01  json-length             binary-double unsigned value 0.
01  text-length             binary-double unsigned.
01  operation               pic x(15) value z"dossier.assess".
01  no-such-day             pic x(51) value
    '{"person": {}, "events": [], "as_of": "2025-02-30"}'.
01  due                     binary-long.
01  rolled                  binary-long.
01  number-shown            pic -(9)9.
01  number-text             pic x(10).
01  line-out                pic x(400).
01  at-line                 binary-long unsigned.

*> colloc_event: the fields that this program fills, and the rest.
01  did.
    05  did-type            binary-long.
    05  did-date            binary-long.
    05  filler              pic x(152).

01  state-input.
    05  input-size          binary-long unsigned.
    05  as-of               binary-long.
    05  as-known-at         binary-long.
    05  l68-from            binary-long.
    05  l68-to              binary-long.
    05  event-size          binary-long unsigned.
    05  event-list          usage pointer.
    05  event-count         binary-double unsigned.

01  state-output.
    05  output-size         binary-long unsigned.
    05  state-number        binary-long.
    05  since-date          binary-long.
    05  did-accepted        binary-long.
    05  legally-unemployed  binary-long.
    05  seniority-days      binary-long.
    05  filler              binary-long occurs 14.
    05  rule-id             pic x(24).

linkage section.
01  shown-text              pic x(1048576).

procedure division.
main-line.
    accept dossier-path from argument-value
        on exception move "examples/data/dossier.json" to dossier-path
    end-accept
    move spaces to rulebook-name
    accept rulebook-name from argument-value
        on exception move "nazionale" to rulebook-name
    end-accept
    perform read-dossier
    inspect rulebook-name replacing first space by low-value
    call "colloc_rulebook_open" using rulebook-name rulebook returning result end-call
    perform stop-on-error
    perform show-versions
    move json-length to text-length
    perform assess-json
    perform stop-on-error
    perform typed-term
    perform typed-state
    perform job-name
    display "A date that does not exist is refused:"
    move no-such-day to json-text
    move length of no-such-day to text-length
    perform assess-json
    perform show-error
    call "colloc_rulebook_free" using by value rulebook end-call
    call "colloc_clear_error" end-call
    stop run returning 0.

read-dossier.
    open input dossier
    if dossier-status not = "00"
        display "can't read " function trim(dossier-path) upon syserr
        stop run returning 1
    end-if
    perform until dossier-status not = "00"
        read dossier
            not at end
                if json-length = length of json-text
                    display "the dossier is too long" upon syserr
                    stop run returning 1
                end-if
                add 1 to json-length
                move dossier-byte to json-text(json-length:1)
        end-read
    end-perform
    close dossier.

assess-json.
    call "colloc_call" using by value rulebook by reference operation json-text
        by value text-length by reference answer returning result end-call
    if result = 0
        call "colloc_buffer_data" using by value answer returning given-text end-call
        call "colloc_buffer_len" using by value answer returning text-length end-call
        set address of shown-text to given-text
        display shown-text(1:text-length)
        call "colloc_buffer_free" using by value answer end-call
    end-if.

typed-term.
    call "colloc_term" using by value rulebook
        by value size 4 20251202 size 4 30 size 4 1 size 4 2
        size 8 0 size 8 0
        by reference due rolled returning result end-call
    perform stop-on-error
    move spaces to line-out
    move 1 to at-line
    string "term: due " delimited by size into line-out pointer at-line
    move due to number-shown
    perform add-number
    string ", rolled " delimited by size into line-out pointer at-line
    move rolled to number-shown
    perform add-number
    display function trim(line-out).

typed-state.
    move low-values to did state-input
    move 1 to did-type
    move 20250110 to did-date
    move length of state-input to input-size
    move 20251231 to as-of
    move length of did to event-size
    set event-list to address of did
    move 1 to event-count
    move low-values to state-output
    move length of state-output to output-size
    call "colloc_state_at" using by value rulebook by reference state-input state-output
        returning result end-call
    perform stop-on-error
    move spaces to line-out
    move 1 to at-line
    string "state: " delimited by size into line-out pointer at-line
    move state-number to number-shown
    perform add-number
    string " since " delimited by size into line-out pointer at-line
    move since-date to number-shown
    perform add-number
    string " by " delimited by size rule-id delimited by low-value ", " delimited by size
        into line-out pointer at-line
    move seniority-days to number-shown
    perform add-number
    string " days" delimited by size into line-out pointer at-line
    display function trim(line-out).

job-name.
    move spaces to line-out
    move 1 to at-line
    string "job 12: " delimited by size into line-out pointer at-line
    call "colloc_job_name" using by value size 4 12 size 4 1 returning given-text end-call
    perform add-text
    display function trim(line-out).

show-versions.
    move spaces to line-out
    move 1 to at-line
    string "collocamento " delimited by size into line-out pointer at-line
    call "colloc_version" returning given-text end-call
    perform add-text
    string ", ABI " delimited by size into line-out pointer at-line
    call "colloc_abi_version" returning result end-call
    move result to number-shown
    perform add-number
    string ", rulebook " delimited by size into line-out pointer at-line
    call "colloc_rulebook_name" using by value rulebook returning given-text end-call
    perform add-text
    display function trim(line-out).

show-error.
    move spaces to line-out
    move 1 to at-line
    string "status " delimited by size into line-out pointer at-line
    move result to number-shown
    perform add-number
    string ": " delimited by size into line-out pointer at-line
    call "colloc_last_error_code" returning given-text end-call
    perform add-text
    string ' at "' delimited by size into line-out pointer at-line
    call "colloc_last_error_path" returning given-text end-call
    perform add-text
    string '": ' delimited by size into line-out pointer at-line
    call "colloc_last_error_message_en" returning given-text end-call
    perform add-text
    display function trim(line-out).

stop-on-error.
    if result not = 0
        perform show-error
        stop run returning 1
    end-if.

*> Adds the C string at given-text, without its NUL.
add-text.
    set address of shown-text to given-text
    string shown-text delimited by low-value into line-out pointer at-line.

add-number.
    move function trim(number-shown) to number-text
    string number-text delimited by space into line-out pointer at-line.
