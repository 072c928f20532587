import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { Button } from './Button';
import { type Bound, FieldLabel, type FieldLook, FieldNotes, named } from './Field';
import { words } from './words';

type Props = Bound<string | undefined> & FieldLook & { minValue?: string; maxValue?: string };

/** A day typed as dd/mm/yyyy or picked; its value is 'YYYY-MM-DD'. */
export function DateField({ label, hint, error, value, onChange, minValue, maxValue, name, ...rest }: Props) {
  return (
    <DatePicker
      {...named(name)}
      {...rest}
      value={value ? parseDate(value) : null}
      onChange={(day) => onChange(day?.toString())}
      {...(minValue ? { minValue: parseDate(minValue) } : {})}
      {...(maxValue ? { maxValue: parseDate(maxValue) } : {})}
      shouldForceLeadingZeros
      isInvalid={!!error}
      validationBehavior="aria"
      className="field"
    >
      <FieldLabel label={label} isRequired={rest.isRequired ?? false} />
      <Group className="input date-input">
        <DateInput className="date-segments">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        {value && !rest.isRequired && (
          <AriaButton
            slot={null}
            className="inner-button"
            aria-label={words.clearDate}
            onPress={() => onChange(undefined)}
          >
            <X aria-hidden size={16} />
          </AriaButton>
        )}
        <AriaButton className="inner-button" aria-label={words.openCalendar}>
          <CalendarDays aria-hidden size={17} />
        </AriaButton>
      </Group>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover">
        <Dialog className="calendar-box" aria-label={label}>
          <Calendar firstDayOfWeek="mon">
            <header className="row between">
              <Button slot="previous" kind="quiet" icon small>
                <ChevronLeft aria-hidden size={18} />
              </Button>
              <CalendarHeading className="calendar-heading" />
              <Button slot="next" kind="quiet" icon small>
                <ChevronRight aria-hidden size={18} />
              </Button>
            </header>
            <CalendarGrid className="calendar">
              <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
              <CalendarGridBody>{(day) => <CalendarCell date={day} className="calendar-day" />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
